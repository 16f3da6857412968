/// The room "Personas e instituciones": lists, the record of a person, of an institution and of a project. Seen by the
/// shell only.
package org.bitacora.directory.ui;
