/**
 * The program's entry: the command line, the embedded PostgreSQL, the first lines on the terminal.
 *
 * <p>A leaf: imported by nobody.
 */
package org.nextline.cli;
