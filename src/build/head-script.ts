/**
 * The one inline script, run before the first paint so that nothing is seen changing: it marks that scripts run (`js`),
 * takes theme and embedding from the address, and hides what the address asks to be different until the app has taken
 * over (`pending`). If the app's script does not load, a sandboxed frame is given the classic one (`data-sandboxed`); if
 * that does not load either, all is taken back and the prerendered page stands.
 */
export const HEAD_SCRIPT = `(d=>{
const q=new URLSearchParams(location.search),c=d.classList,t=q.get("theme");
c.add("js");
if(t=="light"||t=="dark")d.dataset.theme=t;
if(q.get("embed")=="1"){c.add("embed");const s=(q.get("show")||"map,table").split(",");if(!s.includes("map"))c.add("no-map");if(!s.includes("table"))c.add("no-table")}
if(["measure","sort","rows","q","region","map"].some(k=>q.get(k)))c.add("pending");
addEventListener("error",({target:s})=>{
if(s.tagName!="SCRIPT")return;
const u=s.dataset.sandboxed;
if(!u||origin!="null")return c.remove("js","pending");
const n=document.createElement("script"),p=self.trustedTypes?.createPolicy("explorer",{createScriptURL:x=>x});
n.src=p?p.createScriptURL(u):u;
document.head.append(n)
},!0)
})(document.documentElement)`;
