/** Says clearly what is wrong with the Node that runs this, before anything else fails in its own way. */
export function checkNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Triptych needs Node.js 20.19 or newer; this is ${process.versions.node}.`);
  process.exit(1);
}
