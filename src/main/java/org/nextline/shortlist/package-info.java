/**
 * Shortlists of chosen options and their exports (PDF, CSV, FHIR) for referral teams.
 *
 * <p>May use matching and what it answers with, catalog and security. Only authenticated
 * coordinators store anything here, and only what was chosen and why: never a patient's profile.
 */
package org.nextline.shortlist;
