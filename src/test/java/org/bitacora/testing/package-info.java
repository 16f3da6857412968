/// Invented people, trainings and answers, shared by the tests and by the sample data that ships: one builder for both.
package org.bitacora.testing;
