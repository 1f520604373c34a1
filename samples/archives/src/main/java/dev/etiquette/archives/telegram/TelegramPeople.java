package dev.etiquette.archives.telegram;

/** The ids of people of Telegram. */
final class TelegramPeople {

    /** The service of Telegram itself, which sends codes and news. */
    static final String TELEGRAM = "telegram:user777000";

    private TelegramPeople() {}

    /** The id of a person or channel, as "user12" or in older exports the number alone; empty for none. */
    static String id(String written) {
        String id = written.strip();
        if (id.isEmpty() || id.length() > 40 || !id.matches("[A-Za-z_]*\\d+")) {
            return "";
        }
        return "telegram:" + (Character.isDigit(id.charAt(0)) ? "user" + id : id);
    }

    /** The id of somebody who says nothing. */
    static String silent(String name) {
        String id = id(name);
        return id.isEmpty() ? "telegram:" + name : id;
    }
}
