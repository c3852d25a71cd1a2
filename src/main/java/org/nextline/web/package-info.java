/**
 * What every HTTP route shares: the problem+json error body, the mappers that produce it, strict
 * reading of JSON, and the guard against bodies that are too large or sent by another web site.
 *
 * <p>May use patient, for violations. Must never echo a value that a patient sent: errors name
 * fields and what is accepted.
 */
package org.nextline.web;
