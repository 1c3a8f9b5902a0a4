/** Unpacks the script of the explorer as one file, and runs it. */
const packed = document.getElementById('packed')?.textContent ?? '';
const bytes = Uint8Array.from(atob(packed), (character) => character.charCodeAt(0));
const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
void new Response(stream).text().then((text) => {
  const script = document.createElement('script');
  script.text = text; // the file's policy knows it by its hash
  document.body.append(script);
});
