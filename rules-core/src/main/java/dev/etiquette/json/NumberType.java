package dev.etiquette.json;

import java.util.Map;

/**
 * Whole numbers.
 *
 * @param least included
 * @param most included
 */
record NumberType(long least, long most) implements ValueType<Long> {

    private static final int MOST_DIGITS = 19;

    @Override
    public String expected() {
        return JsonMessage.EXPECTED_NUMBER.with(least, most);
    }

    @Override
    public Long read(JsonNode node, Reading reading) {
        if (!(node instanceof JsonNode.Digits digits)
                || digits.literal().length() > MOST_DIGITS + 1
                || !digits.literal().chars().allMatch(each -> each == '-' || each >= '0' && each <= '9')) {
            throw wrong(node);
        }
        long value;
        try {
            value = Long.parseLong(digits.literal());
        } catch (NumberFormatException tooLong) {
            throw wrong(node);
        }
        if (value < least || value > most) {
            throw wrong(node);
        }
        return value;
    }

    @Override
    public void write(Long value, Writing out) {
        out.number(value);
    }

    @Override
    public Map<String, Object> schema() {
        return JsonSchema.object("type", "integer", "minimum", least, "maximum", most);
    }
}
