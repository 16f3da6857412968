/// Threads live here and nowhere else: the one door off the screen's thread, its same-thread twin for tests and the
/// command line, and the single thread of the database.
package org.bitacora.task;
