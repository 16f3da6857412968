/// The screens of evaluations: sheets typed with one key per answer, what a training changed, and the questionnaire.
/// Seen by wiring only; view models hold no controls.
package org.bitacora.evaluation.ui;
