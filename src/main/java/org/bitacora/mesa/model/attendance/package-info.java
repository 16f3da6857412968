/// What the reports of Teams, Zoom and Meet tell about who was in a meeting.
package org.bitacora.mesa.model.attendance;
