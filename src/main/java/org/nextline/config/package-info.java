/**
 * Every setting of the program, in one documented interface, and the packed seed data.
 *
 * <p>Used by the rooms that run inside Quarkus; never by the plain ones.
 */
package org.nextline.config;
