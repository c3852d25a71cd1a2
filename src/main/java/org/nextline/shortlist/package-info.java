/**
 * Shortlists of chosen options and their exports (PDF, CSV, FHIR) for referral teams.
 *
 * <p>May use matching and catalog. Only authenticated coordinators store anything here.
 */
package org.nextline.shortlist;
