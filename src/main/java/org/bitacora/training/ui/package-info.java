/// The room Capacitaciones: the list of trainings, the record of one, and the attendance sheet of a session. Other rooms
/// add tabs through [TrainingTab]; only wiring and the shell see this package.
package org.bitacora.training.ui;
