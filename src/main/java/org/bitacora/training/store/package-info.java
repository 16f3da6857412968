/// The queries over trainings, sessions and attendance; seen by their own service only.
package org.bitacora.training.store;
