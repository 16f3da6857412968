/// The papers of mesas and meetings, made of what a session holds: acta, notice, composition. Pure: the same records
/// give the same paper on any day and laptop, so that what was approved can be told from what was changed later.
package org.bitacora.mesa.paper;
