package io.answerable.reference;

/** A catalogue that cannot be trusted: names the file, the place in it and the reason, and stops the start. */
public class BrokenCatalogue extends RuntimeException {

    private static final long serialVersionUID = 1L;

    BrokenCatalogue(String file, String path, String reason) {
        super("db/reference/%s.yaml at %s: %s".formatted(file, path, reason));
    }
}
