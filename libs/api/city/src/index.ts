export { CityModule } from './city.module.ts';
