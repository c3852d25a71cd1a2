/**
 * The patient profile and its parts, as records, as the public contract names them.
 *
 * <p>Plain Java. May use terminology; must never be logged.
 */
package org.nextline.patient;
