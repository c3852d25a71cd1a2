/**
 * From a postal code, city or region to a position, offline, and the distance between positions.
 *
 * <p>Plain Java; may use the CSV library and nothing of Nextline. Must never call a network
 * service, guess a place, or log what was looked up: where a patient lives is patient data.
 */
package org.nextline.places;
