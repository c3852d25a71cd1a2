/**
 * From a profile to one ranked, explained list of next options.
 *
 * <p>May use everything below it. Unknown never excludes; every statement carries its reason,
 * source and date.
 */
package org.nextline.matching;
