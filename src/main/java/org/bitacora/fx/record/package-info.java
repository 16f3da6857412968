/// Forms over records: a property for every field of a kind, kept in step with what others save meanwhile, the text in
/// which a form is drafted, and the history of a record. Knows kinds and fields, but no feature.
package org.bitacora.fx.record;
