/** The stylesheets of the public pages, gathered for the build by importing what is drawn on them. No page loads this. */
import '@yizhan/web-ui/tokens.css';
import '@yizhan/web-ui/base.css';
import { routes } from './routes.tsx';

export const gathered = routes;
