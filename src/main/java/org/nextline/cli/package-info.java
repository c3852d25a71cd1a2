/**
 * The program's entry: the command line, the embedded PostgreSQL, the first lines on the terminal.
 *
 * <p>A command is one class, named in {@link org.nextline.cli.NextlineCommand}. A {@link
 * java.util.concurrent.Callable} runs at once; a {@link org.nextline.cli.CatalogueCommand} runs
 * with the database up and the beans at hand. Its answer is the exit status, a {@link
 * org.nextline.cli.StartFailure} the one line that says why not. Results go to standard output,
 * everything else to standard error.
 *
 * <p>Under the data folder: {@code nextline.lock} (who uses the folder), {@code postgres} (the
 * data), {@code postgres.password}, {@code postgres.log}, {@code postgres-programs} (unpacked once)
 * and {@code failure.log} (the last failure that had no line of its own).
 *
 * <p>A leaf: imported by nobody.
 */
package org.nextline.cli;
