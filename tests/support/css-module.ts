/** A CSS module under Jest: every class is its own name, so a test may look for the words of the stylesheet. */
const classes: Readonly<Record<string, string>> = new Proxy<Record<string, string>>(
  {},
  { get: (_target, name) => String(name) },
);

export default classes;
