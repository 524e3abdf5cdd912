package io.answerable.graphql;

/**
 * Says which Java class stands for a type of the schema when its name does not: {@code Person} is found for
 * {@code Person} and for {@code PersonView} without a word, {@code Role} for {@code RoleDefinition} needs one bean of
 * this kind.
 *
 * @param view class of the objects that controllers and node loaders return
 * @param type name of the GraphQL type
 */
public record ViewOf(Class<?> view, String type) {}
