package io.answerable.organisation.records;

import io.answerable.facts.FactTable;

/**
 * One kind of things, and where they are kept.
 *
 * @param type name of the GraphQL type
 * @param table the table of their keys, within the schema
 * @param facts the table of their facts; its subject is the identifier of both
 */
public record Kind<F extends Record>(String type, String table, FactTable.Shape<F> facts) {

    String id() {
        return facts.subject();
    }

    /** The things with the facts of a day as a statement that ends in a condition. */
    String select() {
        return """
                select k.%1$s as thing, k.key, k.version, k.brought_on, f.valid_from%2$s
                from %3$s k
                join %4$s f on f.organisation_id = k.organisation_id and f.%1$s = k.%1$s
                    and f.valid_from <= :day and f.valid_until > :day
                where k.organisation_id = :organisation""".formatted(id(), columns(), table, facts.table());
    }

    private String columns() {
        return facts.columns().stream().map(it -> ", f." + it).reduce("", String::concat);
    }
}
