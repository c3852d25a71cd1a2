/**
 * The patient's web pages, rendered on the server and usable without scripts.
 *
 * <p>May use matching and what it answers with; imported by nobody. Must never put patient data
 * into an address or a log.
 */
package org.nextline.portal;
