package org.nextline.ingest;

import java.io.InputStream;
import java.time.LocalDate;

/**
 * A file of records as an adapter sees it: unpacked, wherever it lies.
 *
 * @param name its own name, without the folder or archive that it lies in and without {@code .gz}
 * @param date when it was last changed; stands for the snapshot's date where records tell none
 * @param content closed by the caller
 */
public record InputFile(String name, LocalDate date, InputStream content) {}
