/**
 * The inline script of the head, run before the first paint so that nothing is seen changing: it marks that scripts run
 * (`js`), takes embedding and theme from the address, or the theme from what the device remembers, and hides what the address asks to be different until the app has
 * taken over (`pending`). Short for an address without a query, since the first paint waits for it.
 */
export const HEAD_SCRIPT = `{
const d=document.documentElement,c=d.classList;
c.add("js");
const themed=t=>{if(t=="light"||t=="dark")d.dataset.theme=t};
try{if(!location.search.includes("embed=1"))themed(localStorage.theme)}catch{}
const view=q=>{
themed(q.get("theme"));
if(q.get("embed")=="1")c.add("embed");
const s=q.get("show");
if(s=="map"||s=="table")c.add("only-"+s);
if(["measure","sort","rows","q","region","map"].some(k=>q.get(k)))c.add("pending")
};
if(location.search)view(new URLSearchParams(location.search))
}`;
