export { ZipOfficePackages } from './zip-office-packages.js';
