/**
 * From a profile to one ranked, explained list of next options.
 *
 * <p>May use knowledge, patient, catalog and search; never web pages, accounts or adapters. Unknown
 * never excludes; every statement carries its reason, source and date.
 */
package org.nextline.matching;
