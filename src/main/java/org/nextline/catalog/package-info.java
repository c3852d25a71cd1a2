/**
 * The system of record: trials, sites, centres, palliative services and import runs in PostgreSQL.
 *
 * <p>May use config, places and terminology. Entities never leave this package: everything handed
 * out is a record.
 */
package org.nextline.catalog;
