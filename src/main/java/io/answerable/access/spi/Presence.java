package io.answerable.access.spi;

/**
 * Tells whether somebody belongs to the current organisation on a day; who has left may do nothing there. Implemented by
 * Organisation, with a select over its own schema (see {@link Standing}).
 */
public interface Presence {

    /**
     * A select of the column {@code person}: those who are known and have not left; being on leave does not matter. It may
     * use the parameters {@code :organisation}, {@code :persons} (an array of ids) and {@code :day}.
     */
    String present();
}
