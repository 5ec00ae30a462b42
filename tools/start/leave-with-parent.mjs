// Loaded into the server before its own code.
import { leaveWithParent } from '../terminal/leave-with-parent.mjs';

leaveWithParent();
