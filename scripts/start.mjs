// `npm start`: installs and builds what is missing, then runs the desk.
import { build, checkNode, install } from './prepare.mjs';
import { runDesk } from './run-desk.mjs';

checkNode();
install();
build();
runDesk();
