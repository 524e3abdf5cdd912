package io.answerable.graphql.faults;

import graphql.ErrorClassification;

/** Why a request, or a field of it, got no answer; clients decide by this code. */
public enum FaultCode implements ErrorClassification {
    /** The document is not GraphQL. */
    GRAPHQL_PARSE_FAILED,
    /** The document does not fit the schema. */
    GRAPHQL_VALIDATION_FAILED,
    /** An argument is malformed or out of bounds. */
    VALIDATION_FAILED,
    /** Nobody is known to be calling. */
    UNAUTHENTICATED,
    /** The caller may not ask this. */
    FORBIDDEN,
    /** The request is larger, deeper or dearer than is answered. */
    LIMIT_EXCEEDED,
    /** The HTTP request itself is not one of this API. */
    BAD_REQUEST,
    /** Our fault; the request id finds it in the log. */
    INTERNAL_ERROR
}
