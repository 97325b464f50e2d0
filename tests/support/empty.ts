/** A plain stylesheet under Jest: imported for its effect in a browser, so it is nothing here. */
export {};
