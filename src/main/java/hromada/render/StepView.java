package hromada.render;

/**
 * One of the four steps of SARA.
 *
 * @param name its name
 * @param about what is done in it
 * @param state how far it is, in words
 * @param current whether it is the one being worked on
 */
public record StepView(String name, String about, String state, boolean current) {}
