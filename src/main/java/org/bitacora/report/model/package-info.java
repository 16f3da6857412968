/// What is counted and how: periods, facts and figures. Pure: reads no file and no clock.
package org.bitacora.report.model;
