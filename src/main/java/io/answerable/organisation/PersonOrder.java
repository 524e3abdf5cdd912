package io.answerable.organisation;

/** By what people are sorted, and in which direction. */
public record PersonOrder(Field field, Direction direction) {

    /** By what people can be sorted. */
    public enum Field {
        KEY, NAME
    }

    /** In which direction a list is sorted. */
    public enum Direction {
        ASC, DESC
    }
}
