/** A stylesheet whose class names are its own; `css-classes.spec.ts` refuses a name that is not in it. */
declare module '*.module.css' {
  const classes: Readonly<Record<string, string>>;
  export default classes;
}

/** A stylesheet imported for its effect. */
declare module '*.css' {}
