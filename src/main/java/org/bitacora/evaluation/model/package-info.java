/// Questionnaires, answer sheets, pairing, scores and gain. Pure Java: knows neither storage nor screens.
package org.bitacora.evaluation.model;
