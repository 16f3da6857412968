/// Questionnaires, the sheets that participants fill at the entry and the exit, their pairing and what they learnt. Other
/// rooms use the services and the records of this package; storage and screens stay behind it.
package org.bitacora.evaluation;
