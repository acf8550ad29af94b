// libxml2's HTML and XML parsers as one stream of events over bytes that are known to be UTF-8.
//
// Three things stay in C. The error callback, whose type differs between 2.9 and 2.12. The fields of
// the parser's context, which newer releases mark as deprecated. And the reading of the bytes
// through a callback: libxml2 looks for a doubled attribute by comparing each with all before it, so
// one tag with a million attributes takes hours, and it looks for the start of each stray end tag
// through all open elements; between two reads both can be seen, and the parse given up.
#ifndef GONGKAI_LIBXML2_SHIM_H
#define GONGKAI_LIBXML2_SHIM_H

// Debian's headers draw in those of ICU, whose types clash with the ICU inside Foundation. Only a
// structure that is never touched here depends on them.
#include <libxml/xmlversion.h>
#undef LIBXML_ICU_ENABLED

#include <libxml/HTMLparser.h>
#include <libxml/parser.h>
#include <libxml/parserInternals.h>
#include <libxml/xmlerror.h>
#include <string.h>
#include <time.h>

typedef void (*gongkai_html_start)(void *user, const xmlChar *name, const xmlChar **attributes);
typedef void (*gongkai_xml_start)(
    void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri, int namespaceCount,
    const xmlChar **namespaces, int attributeCount, int defaultedCount,
    const xmlChar **attributes);
typedef void (*gongkai_html_end)(void *user, const xmlChar *name);
typedef void (*gongkai_xml_end)(
    void *user, const xmlChar *name, const xmlChar *prefix, const xmlChar *uri);
typedef void (*gongkai_text)(void *user, const xmlChar *text, int count);
typedef void (*gongkai_doctype)(
    void *user, const xmlChar *name, const xmlChar *externalID, const xmlChar *systemID);

/// What is told of a parse; a field that is NULL is not told.
typedef struct {
  gongkai_html_start htmlStart;
  gongkai_html_end htmlEnd;
  gongkai_xml_start xmlStart;
  gongkai_xml_end xmlEnd;
  gongkai_text text;
  gongkai_text rawText;
  gongkai_doctype doctype;
} gongkai_markup_events;

enum {
  GONGKAI_MARKUP_WHOLE = 0,
  GONGKAI_MARKUP_CUT_SHORT = 1,
  GONGKAI_MARKUP_TOO_MANY_ATTRIBUTES = 2,
  GONGKAI_MARKUP_NO_MEMORY = 3,
  GONGKAI_MARKUP_TOO_DEEP = 4,
  GONGKAI_MARKUP_TOO_SLOW = 5
};

/// A parse under way. The one that starts it fills in the bytes and the bound.
typedef struct {
  const char *bytes;
  int count;
  int attributesAtMost;
  long long microsecondsAtMost;
  int offset;
  /// Why the reading of the bytes was given up; 0 while it goes on.
  int givenUp;
  long long start;
  /// The line of the fault, where the parse was cut short; 0 where it is not known.
  int faultLine;
  xmlParserCtxtPtr parser;
} gongkai_markup;

#if LIBXML_VERSION >= 21200
static void gongkai_markup_silence(void *user, const xmlError *error) {}
#else
static void gongkai_markup_silence(void *user, xmlErrorPtr error) {}
#endif

/// The time for which this thread has kept a processor busy.
static inline long long gongkai_markup_now(void) {
  struct timespec time;
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
  return (long long)time.tv_sec * 1000000 + time.tv_nsec / 1000;
}

static int gongkai_markup_read(void *user, char *buffer, int room) {
  gongkai_markup *markup = (gongkai_markup *)user;
  int rest = markup->count - markup->offset;
  // The table holds two strings an attribute in HTML, five in XML.
  int strings = markup->attributesAtMost * (markup->parser->html ? 2 : 5);
  if (markup->parser->maxatts > strings * 2) markup->givenUp = GONGKAI_MARKUP_TOO_MANY_ATTRIBUTES;
  if (gongkai_markup_now() - markup->start > markup->microsecondsAtMost) {
    markup->givenUp = GONGKAI_MARKUP_TOO_SLOW;
  }
  if (markup->givenUp) return 0;
  if (rest < room) room = rest;
  if (room > 0) memcpy(buffer, markup->bytes + markup->offset, (size_t)room);
  markup->offset += room;
  return room;
}

/// Ends the parse from within an event; no further event is told.
static inline void gongkai_markup_stop(gongkai_markup *markup) {
  xmlStopParser(markup->parser);
}

/// The line of the source at which the parser stands.
static inline int gongkai_markup_line(const gongkai_markup *markup) {
  return markup->parser->input == NULL ? 0 : markup->parser->input->line;
}

/// Parses all bytes and tells the events; never writes a message, never opens a file or a connection.
static inline int gongkai_markup_parse(
    gongkai_markup *markup, const gongkai_markup_events *events, void *user, int isHTML) {
  xmlParserCtxtPtr parser = isHTML ? htmlNewParserCtxt() : xmlNewParserCtxt();
  if (parser == NULL) return GONGKAI_MARKUP_NO_MEMORY;
  markup->parser = parser;
  markup->start = gongkai_markup_now();

  xmlSAXHandlerPtr sax = parser->sax;
  if (isHTML) {
    memset(sax, 0, sizeof *sax);
    sax->initialized = XML_SAX2_MAGIC;
    htmlCtxtUseOptions(parser, HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC);
  } else {
    memset(sax, 0, sizeof *sax);
    sax->initialized = XML_SAX2_MAGIC;
    xmlCtxtUseOptions(parser, XML_PARSE_NONET | XML_PARSE_IGNORE_ENC);
  }
  sax->serror = gongkai_markup_silence;
  sax->startElement = events->htmlStart;
  sax->endElement = events->htmlEnd;
  sax->startElementNs = events->xmlStart;
  sax->endElementNs = events->xmlEnd;
  sax->characters = events->text;
  sax->ignorableWhitespace = events->text;
  sax->cdataBlock = events->rawText;
  sax->internalSubset = events->doctype;
  parser->userData = user;

  xmlParserInputBufferPtr buffer = xmlParserInputBufferCreateIO(
      gongkai_markup_read, NULL, markup, XML_CHAR_ENCODING_NONE);
  xmlParserInputPtr input =
      buffer == NULL ? NULL : xmlNewIOInputStream(parser, buffer, XML_CHAR_ENCODING_NONE);
  if (input == NULL) {
    if (buffer != NULL) xmlFreeParserInputBuffer(buffer);
    xmlFreeParserCtxt(parser);
    return GONGKAI_MARKUP_NO_MEMORY;
  }
  inputPush(parser, input);
  xmlSwitchEncoding(parser, XML_CHAR_ENCODING_UTF8);

  int result = GONGKAI_MARKUP_WHOLE;
  if (isHTML) {
    htmlParseDocument(parser);
  } else {
    xmlParseDocument(parser);
  }
  if (markup->givenUp) {
    result = markup->givenUp;
  } else if (isHTML) {
    int unread = parser->input == NULL ? 0 : (int)(parser->input->end - parser->input->cur);
    if (markup->offset < markup->count || unread > 0) result = GONGKAI_MARKUP_CUT_SHORT;
  } else if (!parser->wellFormed) {
    // The parser's own bound on XML; it stops there with the elements still open.
    result = parser->nameNr >= 256 ? GONGKAI_MARKUP_TOO_DEEP : GONGKAI_MARKUP_CUT_SHORT;
    markup->faultLine = parser->lastError.line;
  }
  markup->parser = NULL;
  if (isHTML) {
    htmlFreeParserCtxt(parser);
  } else {
    xmlFreeParserCtxt(parser);
  }
  return result;
}

#endif
