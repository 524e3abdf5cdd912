package io.answerable.graphql;

/** In which direction a list is sorted. */
public enum OrderDirection {
    ASC, DESC
}
