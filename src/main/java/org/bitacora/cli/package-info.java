/// The command line: one thin class per subcommand, each of which only parses, calls a service and says what was done.
/// The contract is `design.md` §7. The only room that writes to the standard streams.
package org.bitacora.cli;
