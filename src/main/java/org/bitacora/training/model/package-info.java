/// Trainings, their sessions and who attended, as records and rules. Pure Java: knows neither storage nor screens.
package org.bitacora.training.model;
