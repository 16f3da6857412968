/// Trainings, their sessions and who attended them: the face that other features use. Knows the directory, not
/// evaluations, reports or screens.
package org.bitacora.training;
