package io.answerable.graphql.gate;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How much one request may ask for; all of it is checked before anything is computed.
 *
 * @param body size of the HTTP body
 * @param tokens words of the document
 * @param whitespace blanks and commas of the document
 * @param depth how deep fields may be nested
 * @param fields how many fields a document has once its fragments are written out
 * @param rootFields how many questions or acts one document holds
 * @param aliases how many fields are renamed
 * @param directives how many directives are used
 * @param cost how many things may be answered: edges times page size
 * @param listSize what a list that is no connection is taken for
 * @param documents how many characters of checked documents are kept for the next request
 */
@ConfigurationProperties("answerable.graphql")
record QueryBudget(@DefaultValue("1MB") DataSize body, @DefaultValue("10000") int tokens,
        @DefaultValue("100000") int whitespace, @DefaultValue("25") int depth, @DefaultValue("5000") int fields,
        @DefaultValue("25") int rootFields, @DefaultValue("100") int aliases, @DefaultValue("100") int directives,
        @DefaultValue("100000") long cost, @DefaultValue("5") int listSize,
        @DefaultValue("4000000") long documents) {}
