package io.answerable.exchange.dossier;

import tools.jackson.core.TokenStreamLocation;

/** The text is not a dossier at all; says where and why, both counted from 1. */
public final class MalformedDossier extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    MalformedDossier(String reason, int line, int column) {
        super(reason);
        this.line = line;
        this.column = column;
    }

    static MalformedDossier at(TokenStreamLocation place, String reason) {
        return new MalformedDossier(reason, Math.max(1, place.getLineNr()), Math.max(1, place.getColumnNr()));
    }

    public String reason() {
        return String.valueOf(getMessage());
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }
}
