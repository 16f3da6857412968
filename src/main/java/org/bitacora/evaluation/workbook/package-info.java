/// The technical detail of evaluations as sheets of a workbook: numbers to go on computing with, not pictures of them.
package org.bitacora.evaluation.workbook;
