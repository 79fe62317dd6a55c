import {
  simulateRuns
} from "./chunk-7WUKZSMX.js";
import {
  investigate
} from "./chunk-A6MSVAH5.js";
import {
  COEFFICIENTS,
  COEFFICIENT_NAMES
} from "./chunk-RUIKBBDQ.js";
import {
  CHECKS
} from "./chunk-6MORMVOH.js";
import {
  leavesOf
} from "./chunk-ZTQDWCPP.js";
import {
  after,
  chooseWording,
  figuresIn,
  html,
  isolated,
  onOneLine,
  phraseOf,
  phraseOfId,
  trusted,
  within
} from "./chunk-OJ7QVF7S.js";
import {
  counted
} from "./chunk-HPBSY3TY.js";
import {
  announcements,
  matrix
} from "./chunk-B25MF25I.js";
import {
  formulasOf
} from "./chunk-YMLVUU3E.js";
import {
  InvariantError
} from "./chunk-Y4XXGU5X.js";
import {
  isLeft,
  isRight,
  right
} from "./chunk-JKCM4TFR.js";
import {
  __commonJS,
  __toESM
} from "./chunk-E76U5H52.js";

// ../../node_modules/.pnpm/@xmldom+xmldom@0.9.12/node_modules/@xmldom/xmldom/lib/conventions.js
var require_conventions = __commonJS({
  "../../node_modules/.pnpm/@xmldom+xmldom@0.9.12/node_modules/@xmldom/xmldom/lib/conventions.js"(exports) {
    "use strict";
    function find2(list, predicate, ac) {
      if (ac === void 0 && (ac = Array.prototype), list && typeof ac.find == "function")
        return ac.find.call(list, predicate);
      for (var i = 0; i < list.length; i++)
        if (hasOwn(list, i)) {
          var item = list[i];
          if (predicate.call(void 0, item, i, list))
            return item;
        }
    }
    function freeze(object2, oc) {
      return oc === void 0 && (oc = Object), oc && typeof oc.getOwnPropertyDescriptors == "function" && (object2 = oc.create(null, oc.getOwnPropertyDescriptors(object2))), oc && typeof oc.freeze == "function" ? oc.freeze(object2) : object2;
    }
    function hasOwn(object2, key) {
      return Object.prototype.hasOwnProperty.call(object2, key);
    }
    function assign(target, source) {
      if (target === null || typeof target != "object")
        throw new TypeError("target is not an object");
      for (var key in source)
        hasOwn(source, key) && (target[key] = source[key]);
      return target;
    }
    var HTML_BOOLEAN_ATTRIBUTES = freeze({
      allowfullscreen: !0,
      async: !0,
      autofocus: !0,
      autoplay: !0,
      checked: !0,
      controls: !0,
      default: !0,
      defer: !0,
      disabled: !0,
      formnovalidate: !0,
      hidden: !0,
      ismap: !0,
      itemscope: !0,
      loop: !0,
      multiple: !0,
      muted: !0,
      nomodule: !0,
      novalidate: !0,
      open: !0,
      playsinline: !0,
      readonly: !0,
      required: !0,
      reversed: !0,
      selected: !0
    });
    function isHTMLBooleanAttribute(name) {
      return hasOwn(HTML_BOOLEAN_ATTRIBUTES, name.toLowerCase());
    }
    var HTML_VOID_ELEMENTS = freeze({
      area: !0,
      base: !0,
      br: !0,
      col: !0,
      embed: !0,
      hr: !0,
      img: !0,
      input: !0,
      link: !0,
      meta: !0,
      param: !0,
      source: !0,
      track: !0,
      wbr: !0
    });
    function isHTMLVoidElement(tagName) {
      return hasOwn(HTML_VOID_ELEMENTS, tagName.toLowerCase());
    }
    var HTML_RAW_TEXT_ELEMENTS = freeze({
      script: !1,
      style: !1,
      textarea: !0,
      title: !0
    });
    function isHTMLRawTextElement(tagName) {
      var key = tagName.toLowerCase();
      return hasOwn(HTML_RAW_TEXT_ELEMENTS, key) && !HTML_RAW_TEXT_ELEMENTS[key];
    }
    function isHTMLEscapableRawTextElement(tagName) {
      var key = tagName.toLowerCase();
      return hasOwn(HTML_RAW_TEXT_ELEMENTS, key) && HTML_RAW_TEXT_ELEMENTS[key];
    }
    function isHTMLMimeType(mimeType) {
      return mimeType === MIME_TYPE.HTML;
    }
    function hasDefaultHTMLNamespace(mimeType) {
      return isHTMLMimeType(mimeType) || mimeType === MIME_TYPE.XML_XHTML_APPLICATION;
    }
    var MIME_TYPE = freeze({
      /**
       * `text/html`, the only mime type that triggers treating an XML document as HTML.
       *
       * @see https://www.iana.org/assignments/media-types/text/html IANA MimeType registration
       * @see https://en.wikipedia.org/wiki/HTML Wikipedia
       * @see https://developer.mozilla.org/en-US/docs/Web/API/DOMParser/parseFromString MDN
       * @see https://html.spec.whatwg.org/multipage/dynamic-markup-insertion.html#dom-domparser-parsefromstring
       *      WHATWG HTML Spec
       */
      HTML: "text/html",
      /**
       * `application/xml`, the standard mime type for XML documents.
       *
       * @see https://www.iana.org/assignments/media-types/application/xml IANA MimeType
       *      registration
       * @see https://tools.ietf.org/html/rfc7303#section-9.1 RFC 7303
       * @see https://en.wikipedia.org/wiki/XML_and_MIME Wikipedia
       */
      XML_APPLICATION: "application/xml",
      /**
       * `text/xml`, an alias for `application/xml`.
       *
       * @see https://tools.ietf.org/html/rfc7303#section-9.2 RFC 7303
       * @see https://www.iana.org/assignments/media-types/text/xml IANA MimeType registration
       * @see https://en.wikipedia.org/wiki/XML_and_MIME Wikipedia
       */
      XML_TEXT: "text/xml",
      /**
       * `application/xhtml+xml`, indicates an XML document that has the default HTML namespace,
       * but is parsed as an XML document.
       *
       * @see https://www.iana.org/assignments/media-types/application/xhtml+xml IANA MimeType
       *      registration
       * @see https://dom.spec.whatwg.org/#dom-domimplementation-createdocument WHATWG DOM Spec
       * @see https://en.wikipedia.org/wiki/XHTML Wikipedia
       */
      XML_XHTML_APPLICATION: "application/xhtml+xml",
      /**
       * `image/svg+xml`,
       *
       * @see https://www.iana.org/assignments/media-types/image/svg+xml IANA MimeType registration
       * @see https://www.w3.org/TR/SVG11/ W3C SVG 1.1
       * @see https://en.wikipedia.org/wiki/Scalable_Vector_Graphics Wikipedia
       */
      XML_SVG_IMAGE: "image/svg+xml"
    }), _MIME_TYPES = Object.keys(MIME_TYPE).map(function(key) {
      return MIME_TYPE[key];
    });
    function isValidMimeType(mimeType) {
      return _MIME_TYPES.indexOf(mimeType) > -1;
    }
    var NAMESPACE2 = freeze({
      /**
       * The XHTML namespace.
       *
       * @see http://www.w3.org/1999/xhtml
       */
      HTML: "http://www.w3.org/1999/xhtml",
      /**
       * The SVG namespace.
       *
       * @see http://www.w3.org/2000/svg
       */
      SVG: "http://www.w3.org/2000/svg",
      /**
       * The `xml:` namespace.
       *
       * @see http://www.w3.org/XML/1998/namespace
       */
      XML: "http://www.w3.org/XML/1998/namespace",
      /**
       * The `xmlns:` namespace.
       *
       * @see https://www.w3.org/2000/xmlns/
       */
      XMLNS: "http://www.w3.org/2000/xmlns/"
    });
    exports.assign = assign;
    exports.find = find2;
    exports.freeze = freeze;
    exports.HTML_BOOLEAN_ATTRIBUTES = HTML_BOOLEAN_ATTRIBUTES;
    exports.HTML_RAW_TEXT_ELEMENTS = HTML_RAW_TEXT_ELEMENTS;
    exports.HTML_VOID_ELEMENTS = HTML_VOID_ELEMENTS;
    exports.hasDefaultHTMLNamespace = hasDefaultHTMLNamespace;
    exports.hasOwn = hasOwn;
    exports.isHTMLBooleanAttribute = isHTMLBooleanAttribute;
    exports.isHTMLRawTextElement = isHTMLRawTextElement;
    exports.isHTMLEscapableRawTextElement = isHTMLEscapableRawTextElement;
    exports.isHTMLMimeType = isHTMLMimeType;
    exports.isHTMLVoidElement = isHTMLVoidElement;
    exports.isValidMimeType = isValidMimeType;
    exports.MIME_TYPE = MIME_TYPE;
    exports.NAMESPACE = NAMESPACE2;
  }
});

// ../../node_modules/.pnpm/@xmldom+xmldom@0.9.12/node_modules/@xmldom/xmldom/lib/errors.js
var require_errors = __commonJS({
  "../../node_modules/.pnpm/@xmldom+xmldom@0.9.12/node_modules/@xmldom/xmldom/lib/errors.js"(exports) {
    "use strict";
    var conventions = require_conventions();
    function extendError(constructor, writableName) {
      constructor.prototype = Object.create(Error.prototype, {
        constructor: { value: constructor },
        name: { value: constructor.name, enumerable: !0, writable: writableName }
      });
    }
    var DOMExceptionName = conventions.freeze({
      /**
       * the default value as defined by the spec
       */
      Error: "Error",
      /**
       * @deprecated
       * Use RangeError instead.
       */
      IndexSizeError: "IndexSizeError",
      /**
       * @deprecated
       * Just to match the related static code, not part of the spec.
       */
      DomstringSizeError: "DomstringSizeError",
      HierarchyRequestError: "HierarchyRequestError",
      WrongDocumentError: "WrongDocumentError",
      InvalidCharacterError: "InvalidCharacterError",
      /**
       * @deprecated
       * Just to match the related static code, not part of the spec.
       */
      NoDataAllowedError: "NoDataAllowedError",
      NoModificationAllowedError: "NoModificationAllowedError",
      NotFoundError: "NotFoundError",
      NotSupportedError: "NotSupportedError",
      InUseAttributeError: "InUseAttributeError",
      InvalidStateError: "InvalidStateError",
      SyntaxError: "SyntaxError",
      InvalidModificationError: "InvalidModificationError",
      NamespaceError: "NamespaceError",
      /**
       * @deprecated
       * Use TypeError for invalid arguments,
       * "NotSupportedError" DOMException for unsupported operations,
       * and "NotAllowedError" DOMException for denied requests instead.
       */
      InvalidAccessError: "InvalidAccessError",
      /**
       * @deprecated
       * Just to match the related static code, not part of the spec.
       */
      ValidationError: "ValidationError",
      /**
       * @deprecated
       * Use TypeError instead.
       */
      TypeMismatchError: "TypeMismatchError",
      SecurityError: "SecurityError",
      NetworkError: "NetworkError",
      AbortError: "AbortError",
      /**
       * @deprecated
       * Just to match the related static code, not part of the spec.
       */
      URLMismatchError: "URLMismatchError",
      QuotaExceededError: "QuotaExceededError",
      TimeoutError: "TimeoutError",
      InvalidNodeTypeError: "InvalidNodeTypeError",
      DataCloneError: "DataCloneError",
      EncodingError: "EncodingError",
      NotReadableError: "NotReadableError",
      UnknownError: "UnknownError",
      ConstraintError: "ConstraintError",
      DataError: "DataError",
      TransactionInactiveError: "TransactionInactiveError",
      ReadOnlyError: "ReadOnlyError",
      VersionError: "VersionError",
      OperationError: "OperationError",
      NotAllowedError: "NotAllowedError",
      OptOutError: "OptOutError"
    }), DOMExceptionNames = Object.keys(DOMExceptionName);
    function isValidDomExceptionCode(value2) {
      return typeof value2 == "number" && value2 >= 1 && value2 <= 25;
    }
    function endsWithError(value2) {
      return typeof value2 == "string" && value2.substring(value2.length - DOMExceptionName.Error.length) === DOMExceptionName.Error;
    }
    function DOMException(messageOrCode, nameOrMessage) {
      isValidDomExceptionCode(messageOrCode) ? (this.name = DOMExceptionNames[messageOrCode], this.message = nameOrMessage || "") : (this.message = messageOrCode, this.name = endsWithError(nameOrMessage) ? nameOrMessage : DOMExceptionName.Error), Error.captureStackTrace && Error.captureStackTrace(this, DOMException);
    }
    extendError(DOMException, !0);
    Object.defineProperties(DOMException.prototype, {
      code: {
        enumerable: !0,
        get: function() {
          var code = DOMExceptionNames.indexOf(this.name);
          return isValidDomExceptionCode(code) ? code : 0;
        }
      }
    });
    var ExceptionCode = {
      INDEX_SIZE_ERR: 1,
      DOMSTRING_SIZE_ERR: 2,
      HIERARCHY_REQUEST_ERR: 3,
      WRONG_DOCUMENT_ERR: 4,
      INVALID_CHARACTER_ERR: 5,
      NO_DATA_ALLOWED_ERR: 6,
      NO_MODIFICATION_ALLOWED_ERR: 7,
      NOT_FOUND_ERR: 8,
      NOT_SUPPORTED_ERR: 9,
      INUSE_ATTRIBUTE_ERR: 10,
      INVALID_STATE_ERR: 11,
      SYNTAX_ERR: 12,
      INVALID_MODIFICATION_ERR: 13,
      NAMESPACE_ERR: 14,
      INVALID_ACCESS_ERR: 15,
      VALIDATION_ERR: 16,
      TYPE_MISMATCH_ERR: 17,
      SECURITY_ERR: 18,
      NETWORK_ERR: 19,
      ABORT_ERR: 20,
      URL_MISMATCH_ERR: 21,
      QUOTA_EXCEEDED_ERR: 22,
      TIMEOUT_ERR: 23,
      INVALID_NODE_TYPE_ERR: 24,
      DATA_CLONE_ERR: 25
    }, entries = Object.entries(ExceptionCode);
    for (i = 0; i < entries.length; i++)
      key = entries[i][0], DOMException[key] = entries[i][1];
    var key, i;
    function ParseError(message, locator, cause) {
      this.message = message, this.locator = locator, this.cause = cause, Error.captureStackTrace && Error.captureStackTrace(this, ParseError);
    }
    extendError(ParseError);
    exports.DOMException = DOMException;
    exports.DOMExceptionName = DOMExceptionName;
    exports.ExceptionCode = ExceptionCode;
    exports.ParseError = ParseError;
  }
});

// ../../node_modules/.pnpm/@xmldom+xmldom@0.9.12/node_modules/@xmldom/xmldom/lib/grammar.js
var require_grammar = __commonJS({
  "../../node_modules/.pnpm/@xmldom+xmldom@0.9.12/node_modules/@xmldom/xmldom/lib/grammar.js"(exports) {
    "use strict";
    function detectUnicodeSupport(RegExpImpl) {
      try {
        typeof RegExpImpl != "function" && (RegExpImpl = RegExp);
        var match = new RegExpImpl("\u{1D306}", "u").exec("\u{1D306}");
        return !!match && match[0].length === 2;
      } catch {
      }
      return !1;
    }
    var UNICODE_SUPPORT = detectUnicodeSupport();
    function chars(regexp) {
      if (regexp.source[0] !== "[")
        throw new Error(regexp + " can not be used with chars");
      return regexp.source.slice(1, regexp.source.lastIndexOf("]"));
    }
    function chars_without(regexp, search) {
      if (regexp.source[0] !== "[")
        throw new Error("/" + regexp.source + "/ can not be used with chars_without");
      if (!search || typeof search != "string")
        throw new Error(JSON.stringify(search) + " is not a valid search");
      if (regexp.source.indexOf(search) === -1)
        throw new Error('"' + search + '" is not is /' + regexp.source + "/");
      if (search === "-" && regexp.source.indexOf(search) !== 1)
        throw new Error('"' + search + '" is not at the first postion of /' + regexp.source + "/");
      return new RegExp(regexp.source.replace(search, ""), UNICODE_SUPPORT ? "u" : "");
    }
    function reg(args) {
      var self = this;
      return new RegExp(
        Array.prototype.slice.call(arguments).map(function(part) {
          var isStr = typeof part == "string";
          if (isStr && self === void 0 && part === "|")
            throw new Error("use regg instead of reg to wrap expressions with `|`!");
          return isStr ? part : part.source;
        }).join(""),
        UNICODE_SUPPORT ? "u" : ""
      );
    }
    function regg(args) {
      if (arguments.length === 0)
        throw new Error("no parameters provided");
      return reg.apply(regg, ["(?:"].concat(Array.prototype.slice.call(arguments), [")"]));
    }
    var UNICODE_REPLACEMENT_CHARACTER = "\uFFFD", Char = /[-\x09\x0A\x0D\x20-\x2C\x2E-\uD7FF\uE000-\uFFFD]/;
    UNICODE_SUPPORT && (Char = reg("[", chars(Char), "\\u{10000}-\\u{10FFFF}", "]"));
    var InvalidChar = new RegExp("[^" + chars(Char) + "]", UNICODE_SUPPORT ? "u" : ""), _SChar = /[\x20\x09\x0D\x0A]/, SChar_s = chars(_SChar), S = reg(_SChar, "+"), S_OPT = reg(_SChar, "*"), NameStartChar = /[:_a-zA-Z\xC0-\xD6\xD8-\xF6\xF8-\u02FF\u0370-\u1FFF\u200C-\u200D\u2070-\u218F\u2C00-\u2FEF\u3001-\uD7FF\uF900-\uFDCF\uFDF0-\uFFFD]/;
    UNICODE_SUPPORT && (NameStartChar = reg("[", chars(NameStartChar), "\\u{10000}-\\u{10FFFF}", "]"));
    var NameStartChar_s = chars(NameStartChar), NameChar = reg("[", NameStartChar_s, chars(/[-.0-9\xB7]/), chars(/[\u0300-\u036F\u203F-\u2040]/), "]"), Name = reg(NameStartChar, NameChar, "*"), Name_exact = reg("^", Name, "$"), Nmtoken = reg(NameChar, "+"), EntityRef = reg("&", Name, ";"), CharRef = regg(/&#[0-9]+;|&#x[0-9a-fA-F]+;/), Reference = regg(EntityRef, "|", CharRef), PEReference = reg("%", Name, ";"), EntityValue = regg(
      reg('"', regg(/[^%&"]/, "|", PEReference, "|", Reference), "*", '"'),
      "|",
      reg("'", regg(/[^%&']/, "|", PEReference, "|", Reference), "*", "'")
    ), AttValue = regg('"', regg(/[^<&"]/, "|", Reference), "*", '"', "|", "'", regg(/[^<&']/, "|", Reference), "*", "'"), NCNameStartChar = chars_without(NameStartChar, ":"), NCNameChar = chars_without(NameChar, ":"), NCName = reg(NCNameStartChar, NCNameChar, "*"), NCName_exact = reg("^", NCName, "$"), QName = reg(NCName, regg(":", NCName), "?"), QName_exact = reg("^", QName, "$"), QName_group = reg("(", QName, ")"), SystemLiteral = regg(/"[^"]*"|'[^']*'/), PI = reg(/^<\?/, "(", Name, ")", regg(S, "(?!", _SChar, ")(", Char, "*?)"), "?", /\?>/), PubidChar = /[\x20\x0D\x0Aa-zA-Z0-9-'()+,./:=?;!*#@$_%]/, PubidLiteral = regg('"', PubidChar, '*"', "|", "'", chars_without(PubidChar, "'"), "*'"), COMMENT_START = "<!--", COMMENT_END = "-->", Comment = reg(COMMENT_START, regg(chars_without(Char, "-"), "|", reg("-", chars_without(Char, "-"))), "*", COMMENT_END), PCDATA = "#PCDATA", Mixed = regg(
      reg(/\(/, S_OPT, PCDATA, regg(S_OPT, /\|/, S_OPT, QName), "*", S_OPT, /\)\*/),
      "|",
      reg(/\(/, S_OPT, PCDATA, S_OPT, /\)/)
    ), _children_quantity = /[?*+]?/, children2 = reg(
      /\([^>]+\)/,
      _children_quantity
      /*regg(choice, '|', seq), _children_quantity*/
    ), contentspec = regg("EMPTY", "|", "ANY", "|", Mixed, "|", children2), ELEMENTDECL_START = "<!ELEMENT", elementdecl = reg(ELEMENTDECL_START, S, regg(QName, "|", PEReference), S, regg(contentspec, "|", PEReference), S_OPT, ">"), NotationType = reg("NOTATION", S, /\(/, S_OPT, Name, regg(S_OPT, /\|/, S_OPT, Name), "*", S_OPT, /\)/), Enumeration = reg(/\(/, S_OPT, Nmtoken, regg(S_OPT, /\|/, S_OPT, Nmtoken), "*", S_OPT, /\)/), EnumeratedType = regg(NotationType, "|", Enumeration), AttType = regg(/CDATA|ID|IDREF|IDREFS|ENTITY|ENTITIES|NMTOKEN|NMTOKENS/, "|", EnumeratedType), DefaultDecl = regg(/#REQUIRED|#IMPLIED/, "|", regg(regg("#FIXED", S), "?", AttValue)), AttDef = regg(S, Name, S, AttType, S, DefaultDecl), ATTLIST_DECL_START = "<!ATTLIST", AttlistDecl = reg(ATTLIST_DECL_START, S, Name, AttDef, "*", S_OPT, ">"), ABOUT_LEGACY_COMPAT = "about:legacy-compat", ABOUT_LEGACY_COMPAT_SystemLiteral = regg('"' + ABOUT_LEGACY_COMPAT + '"', "|", "'" + ABOUT_LEGACY_COMPAT + "'"), SYSTEM = "SYSTEM", PUBLIC = "PUBLIC", ExternalID = regg(regg(SYSTEM, S, SystemLiteral), "|", regg(PUBLIC, S, PubidLiteral, S, SystemLiteral)), ExternalID_match = reg(
      "^",
      regg(
        regg(SYSTEM, S, "(?<SystemLiteralOnly>", SystemLiteral, ")"),
        "|",
        regg(PUBLIC, S, "(?<PubidLiteral>", PubidLiteral, ")", S, "(?<SystemLiteral>", SystemLiteral, ")")
      )
    ), PubidLiteral_match = reg("^", PubidLiteral, "$"), SystemLiteral_match = reg("^", SystemLiteral, "$"), NDataDecl = regg(S, "NDATA", S, Name), EntityDef = regg(EntityValue, "|", regg(ExternalID, NDataDecl, "?")), ENTITY_DECL_START = "<!ENTITY", GEDecl = reg(ENTITY_DECL_START, S, Name, S, EntityDef, S_OPT, ">"), PEDef = regg(EntityValue, "|", ExternalID), PEDecl = reg(ENTITY_DECL_START, S, "%", S, Name, S, PEDef, S_OPT, ">"), EntityDecl = regg(GEDecl, "|", PEDecl), PublicID = reg(PUBLIC, S, PubidLiteral), NotationDecl = reg("<!NOTATION", S, Name, S, regg(ExternalID, "|", PublicID), S_OPT, ">"), Eq = reg(S_OPT, "=", S_OPT), VersionNum = /1[.]\d+/, VersionInfo = reg(S, "version", Eq, regg("'", VersionNum, "'", "|", '"', VersionNum, '"')), EncName = /[A-Za-z][-A-Za-z0-9._]*/, EncodingDecl = regg(S, "encoding", Eq, regg('"', EncName, '"', "|", "'", EncName, "'")), SDDecl = regg(S, "standalone", Eq, regg("'", regg("yes", "|", "no"), "'", "|", '"', regg("yes", "|", "no"), '"')), XMLDecl = reg(/^<\?xml/, VersionInfo, EncodingDecl, "?", SDDecl, "?", S_OPT, /\?>/), DOCTYPE_DECL_START = "<!DOCTYPE", CDATA_START = "<![CDATA[", CDATA_END = "]]>", CDStart = /<!\[CDATA\[/, CDEnd = /\]\]>/, CData = reg(Char, "*?", CDEnd), CDSect = reg(CDStart, CData);
    exports.chars = chars;
    exports.chars_without = chars_without;
    exports.detectUnicodeSupport = detectUnicodeSupport;
    exports.reg = reg;
    exports.regg = regg;
    exports.ABOUT_LEGACY_COMPAT = ABOUT_LEGACY_COMPAT;
    exports.ABOUT_LEGACY_COMPAT_SystemLiteral = ABOUT_LEGACY_COMPAT_SystemLiteral;
    exports.AttlistDecl = AttlistDecl;
    exports.CDATA_START = CDATA_START;
    exports.CDATA_END = CDATA_END;
    exports.CDSect = CDSect;
    exports.Char = Char;
    exports.Comment = Comment;
    exports.COMMENT_START = COMMENT_START;
    exports.COMMENT_END = COMMENT_END;
    exports.DOCTYPE_DECL_START = DOCTYPE_DECL_START;
    exports.elementdecl = elementdecl;
    exports.EntityDecl = EntityDecl;
    exports.EntityValue = EntityValue;
    exports.ExternalID = ExternalID;
    exports.ExternalID_match = ExternalID_match;
    exports.Name = Name;
    exports.Name_exact = Name_exact;
    exports.NCName_exact = NCName_exact;
    exports.NotationDecl = NotationDecl;
    exports.Reference = Reference;
    exports.PEReference = PEReference;
    exports.PI = PI;
    exports.PUBLIC = PUBLIC;
    exports.PubidLiteral = PubidLiteral;
    exports.PubidLiteral_match = PubidLiteral_match;
    exports.QName = QName;
    exports.QName_exact = QName_exact;
    exports.QName_group = QName_group;
    exports.S = S;
    exports.SChar_s = SChar_s;
    exports.S_OPT = S_OPT;
    exports.SYSTEM = SYSTEM;
    exports.SystemLiteral = SystemLiteral;
    exports.SystemLiteral_match = SystemLiteral_match;
    exports.InvalidChar = InvalidChar;
    exports.UNICODE_REPLACEMENT_CHARACTER = UNICODE_REPLACEMENT_CHARACTER;
    exports.UNICODE_SUPPORT = UNICODE_SUPPORT;
    exports.XMLDecl = XMLDecl;
  }
});

// ../../node_modules/.pnpm/@xmldom+xmldom@0.9.12/node_modules/@xmldom/xmldom/lib/dom.js
var require_dom = __commonJS({
  "../../node_modules/.pnpm/@xmldom+xmldom@0.9.12/node_modules/@xmldom/xmldom/lib/dom.js"(exports) {
    "use strict";
    var conventions = require_conventions(), find2 = conventions.find, hasDefaultHTMLNamespace = conventions.hasDefaultHTMLNamespace, hasOwn = conventions.hasOwn, isHTMLMimeType = conventions.isHTMLMimeType, isHTMLRawTextElement = conventions.isHTMLRawTextElement, isHTMLVoidElement = conventions.isHTMLVoidElement, MIME_TYPE = conventions.MIME_TYPE, NAMESPACE2 = conventions.NAMESPACE, PDC = /* @__PURE__ */ Symbol(), errors = require_errors(), DOMException = errors.DOMException, DOMExceptionName = errors.DOMExceptionName, g = require_grammar();
    function checkSymbol(symbol2) {
      if (symbol2 !== PDC)
        throw new TypeError("Illegal constructor");
    }
    function notEmptyString(input) {
      return input !== "";
    }
    function splitOnASCIIWhitespace(input) {
      return input ? input.split(/[\t\n\f\r ]+/).filter(notEmptyString) : [];
    }
    function orderedSetReducer(current, element) {
      return hasOwn(current, element) || (current[element] = !0), current;
    }
    function toOrderedSet(input) {
      if (!input) return [];
      var list = splitOnASCIIWhitespace(input);
      return Object.keys(list.reduce(orderedSetReducer, {}));
    }
    function arrayIncludes(list) {
      return function(element) {
        return list && list.indexOf(element) !== -1;
      };
    }
    function validateQualifiedName(qualifiedName) {
      if (!g.QName_exact.test(qualifiedName))
        throw new DOMException(DOMException.INVALID_CHARACTER_ERR, 'invalid character in qualified name "' + qualifiedName + '"');
    }
    function validateAndExtract(namespace2, qualifiedName) {
      validateQualifiedName(qualifiedName), namespace2 = namespace2 || null;
      var prefix = null, localName = qualifiedName;
      if (qualifiedName.indexOf(":") >= 0) {
        var splitResult = qualifiedName.split(":");
        prefix = splitResult[0], localName = splitResult[1];
      }
      if (prefix !== null && namespace2 === null)
        throw new DOMException(DOMException.NAMESPACE_ERR, "prefix is non-null and namespace is null");
      if (prefix === "xml" && namespace2 !== conventions.NAMESPACE.XML)
        throw new DOMException(DOMException.NAMESPACE_ERR, 'prefix is "xml" and namespace is not the XML namespace');
      if ((prefix === "xmlns" || qualifiedName === "xmlns") && namespace2 !== conventions.NAMESPACE.XMLNS)
        throw new DOMException(
          DOMException.NAMESPACE_ERR,
          'either qualifiedName or prefix is "xmlns" and namespace is not the XMLNS namespace'
        );
      if (namespace2 === conventions.NAMESPACE.XMLNS && prefix !== "xmlns" && qualifiedName !== "xmlns")
        throw new DOMException(
          DOMException.NAMESPACE_ERR,
          'namespace is the XMLNS namespace and neither qualifiedName nor prefix is "xmlns"'
        );
      return [namespace2, prefix, localName];
    }
    function copy2(src, dest) {
      for (var p in src)
        hasOwn(src, p) && (dest[p] = src[p]);
    }
    function _extends(Class, Super) {
      var pt = Class.prototype;
      if (!(pt instanceof Super)) {
        let t = function() {
        };
        t.prototype = Super.prototype, t = new t(), copy2(pt, t), Class.prototype = pt = t;
      }
      pt.constructor != Class && (typeof Class != "function" && console.error("unknown Class:" + Class), pt.constructor = Class);
    }
    var NodeType = {}, ELEMENT_NODE = NodeType.ELEMENT_NODE = 1, ATTRIBUTE_NODE = NodeType.ATTRIBUTE_NODE = 2, TEXT_NODE = NodeType.TEXT_NODE = 3, CDATA_SECTION_NODE = NodeType.CDATA_SECTION_NODE = 4, ENTITY_REFERENCE_NODE = NodeType.ENTITY_REFERENCE_NODE = 5, ENTITY_NODE = NodeType.ENTITY_NODE = 6, PROCESSING_INSTRUCTION_NODE = NodeType.PROCESSING_INSTRUCTION_NODE = 7, COMMENT_NODE = NodeType.COMMENT_NODE = 8, DOCUMENT_NODE = NodeType.DOCUMENT_NODE = 9, DOCUMENT_TYPE_NODE = NodeType.DOCUMENT_TYPE_NODE = 10, DOCUMENT_FRAGMENT_NODE = NodeType.DOCUMENT_FRAGMENT_NODE = 11, NOTATION_NODE = NodeType.NOTATION_NODE = 12, DocumentPosition = conventions.freeze({
      DOCUMENT_POSITION_DISCONNECTED: 1,
      DOCUMENT_POSITION_PRECEDING: 2,
      DOCUMENT_POSITION_FOLLOWING: 4,
      DOCUMENT_POSITION_CONTAINS: 8,
      DOCUMENT_POSITION_CONTAINED_BY: 16,
      DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC: 32
    });
    function commonAncestor(a2, b) {
      if (b.length < a2.length) return commonAncestor(b, a2);
      var c3 = null;
      for (var n in a2) {
        if (a2[n] !== b[n]) return c3;
        c3 = a2[n];
      }
      return c3;
    }
    function docGUID(doc) {
      return doc.guid || (doc.guid = Math.random()), doc.guid;
    }
    function NodeList() {
    }
    NodeList.prototype = {
      /**
       * The number of nodes in the list. The range of valid child node indices is 0 to length-1
       * inclusive.
       *
       * @type {number}
       */
      length: 0,
      /**
       * Returns the item at `index`. If index is greater than or equal to the number of nodes in
       * the list, this returns null.
       *
       * @param index
       * Unsigned long Index into the collection.
       * @returns {Node | null}
       * The node at position `index` in the NodeList,
       * or null if that is not a valid index.
       */
      item: function(index2) {
        return index2 >= 0 && index2 < this.length ? this[index2] : null;
      },
      /**
       * Returns a string representation of the NodeList.
       *
       * Accepts the same `options` object as `XMLSerializer.prototype.serializeToString`
       * (`requireWellFormed`, `splitCDATASections`, `nodeFilter`). Passing a function is treated as
       * a legacy `nodeFilter` for backward compatibility.
       *
       * @param {Object | function} [options]
       * @param {boolean} [options.requireWellFormed=false]
       * @param {boolean} [options.splitCDATASections=true]
       * @param {function} [options.nodeFilter]
       * @returns {string}
       */
      toString: function(options) {
        var opts;
        typeof options == "function" ? opts = { requireWellFormed: !1, splitCDATASections: !0, nodeFilter: options } : options ? opts = {
          requireWellFormed: !!options.requireWellFormed,
          splitCDATASections: options.splitCDATASections !== !1,
          nodeFilter: options.nodeFilter || null
        } : opts = { requireWellFormed: !1, splitCDATASections: !0, nodeFilter: null };
        for (var buf = [], i = 0; i < this.length; i++)
          serializeToString(this[i], buf, null, opts);
        return buf.join("");
      },
      /**
       * Filters the NodeList based on a predicate.
       *
       * @param {function(Node): boolean} predicate
       * - A predicate function to filter the NodeList.
       * @returns {Node[]}
       * An array of nodes that satisfy the predicate.
       * @private
       */
      filter: function(predicate) {
        return Array.prototype.filter.call(this, predicate);
      },
      /**
       * Returns the first index at which a given node can be found in the NodeList, or -1 if it is
       * not present.
       *
       * @param {Node} item
       * - The Node item to locate in the NodeList.
       * @returns {number}
       * The first index of the node in the NodeList; -1 if not found.
       * @private
       */
      indexOf: function(item) {
        return Array.prototype.indexOf.call(this, item);
      }
    };
    NodeList.prototype[Symbol.iterator] = function() {
      var me = this, index2 = 0;
      return {
        next: function() {
          return index2 < me.length ? {
            value: me[index2++],
            done: !1
          } : {
            done: !0
          };
        },
        return: function() {
          return {
            done: !0
          };
        }
      };
    };
    function LiveNodeList(node, refresh) {
      this._node = node, this._refresh = refresh, _updateLiveList(this);
    }
    function _updateLiveList(list) {
      var inc = list._node._inc || list._node.ownerDocument._inc;
      if (list._inc !== inc) {
        var ls = list._refresh(list._node);
        if (__set__(list, "length", ls.length), !list.$$length || ls.length < list.$$length)
          for (var i = ls.length; i in list; i++)
            hasOwn(list, i) && delete list[i];
        copy2(ls, list), list._inc = inc;
      }
    }
    LiveNodeList.prototype.item = function(i) {
      return _updateLiveList(this), this[i] || null;
    };
    _extends(LiveNodeList, NodeList);
    function NamedNodeMap() {
      this._nsIndex = /* @__PURE__ */ Object.create(null), this._noNsIndex = /* @__PURE__ */ Object.create(null);
    }
    function _findNodeIndex(list, node) {
      for (var i = 0; i < list.length; ) {
        if (list[i] === node)
          return i;
        i++;
      }
    }
    function _nnmBucket(map3, namespaceURI, create2) {
      if (!namespaceURI)
        return map3._noNsIndex;
      var bucket = map3._nsIndex[namespaceURI];
      return !bucket && create2 && (bucket = map3._nsIndex[namespaceURI] = /* @__PURE__ */ Object.create(null)), bucket;
    }
    function _nnmIndexFind(map3, namespaceURI, localName) {
      var bucket = _nnmBucket(map3, namespaceURI, !1), found = bucket && bucket[localName];
      return found || null;
    }
    function _nnmIndexAdd(map3, attr) {
      _nnmBucket(map3, attr.namespaceURI, !0)[attr.localName] = attr;
    }
    function _nnmIndexRemove(map3, attr) {
      var bucket = _nnmBucket(map3, attr.namespaceURI, !1);
      bucket && delete bucket[attr.localName];
    }
    function _addNamedNode(el, list, newAttr, oldAttr) {
      if (oldAttr ? list[_findNodeIndex(list, oldAttr)] = newAttr : (list[list.length] = newAttr, list.length++), _nnmIndexAdd(list, newAttr), el) {
        newAttr.ownerElement = el;
        var doc = el.ownerDocument;
        doc && (oldAttr && _onRemoveAttribute(doc, el, oldAttr), _onAddAttribute(doc, el, newAttr));
      }
    }
    function _removeNamedNode(el, list, attr) {
      var i = _findNodeIndex(list, attr);
      if (i >= 0) {
        for (var lastIndex = list.length - 1; i <= lastIndex; )
          list[i] = list[++i];
        if (list.length = lastIndex, _nnmIndexRemove(list, attr), el) {
          var doc = el.ownerDocument;
          doc && _onRemoveAttribute(doc, el, attr), attr.ownerElement = null;
        }
      }
    }
    NamedNodeMap.prototype = {
      length: 0,
      item: NodeList.prototype.item,
      /**
       * Get an attribute by name. Note: Name is in lower case in case of HTML namespace and
       * document.
       *
       * @param {string} localName
       * The local name of the attribute.
       * @returns {Attr | null}
       * The attribute with the given local name, or null if no such attribute exists.
       * @see https://dom.spec.whatwg.org/#concept-element-attributes-get-by-name
       */
      getNamedItem: function(localName) {
        this._ownerElement && this._ownerElement._isInHTMLDocumentAndNamespace() && (localName = localName.toLowerCase());
        for (var i = 0; i < this.length; ) {
          var attr = this[i];
          if (attr.nodeName === localName)
            return attr;
          i++;
        }
        return null;
      },
      /**
       * Set an attribute.
       *
       * @param {Attr} attr
       * The attribute to set.
       * @returns {Attr | null}
       * The old attribute with the same local name and namespace URI as the new one, or null if no
       * such attribute exists.
       * @throws {DOMException}
       * With code:
       * - {@link INUSE_ATTRIBUTE_ERR} - If the attribute is already an attribute of another
       * element.
       * @see https://dom.spec.whatwg.org/#concept-element-attributes-set
       */
      setNamedItem: function(attr) {
        var el = attr.ownerElement;
        if (el && el !== this._ownerElement)
          throw new DOMException(DOMException.INUSE_ATTRIBUTE_ERR);
        var oldAttr = _nnmIndexFind(this, attr.namespaceURI, attr.localName);
        return oldAttr === attr ? attr : (_addNamedNode(this._ownerElement, this, attr, oldAttr), oldAttr);
      },
      /**
       * Set an attribute, replacing an existing attribute with the same local name and namespace
       * URI if one exists.
       *
       * @param {Attr} attr
       * The attribute to set.
       * @returns {Attr | null}
       * The old attribute with the same local name and namespace URI as the new one, or null if no
       * such attribute exists.
       * @throws {DOMException}
       * Throws a DOMException with the name "InUseAttributeError" if the attribute is already an
       * attribute of another element.
       * @see https://dom.spec.whatwg.org/#concept-element-attributes-set
       */
      setNamedItemNS: function(attr) {
        return this.setNamedItem(attr);
      },
      /**
       * Removes an attribute specified by the local name.
       *
       * @param {string} localName
       * The local name of the attribute to be removed.
       * @returns {Attr}
       * The attribute node that was removed.
       * @throws {DOMException}
       * With code:
       * - {@link DOMException.NOT_FOUND_ERR} if no attribute with the given name is found.
       * @see https://dom.spec.whatwg.org/#dom-namednodemap-removenameditem
       * @see https://dom.spec.whatwg.org/#concept-element-attributes-remove-by-name
       */
      removeNamedItem: function(localName) {
        var attr = this.getNamedItem(localName);
        if (!attr)
          throw new DOMException(DOMException.NOT_FOUND_ERR, localName);
        return _removeNamedNode(this._ownerElement, this, attr), attr;
      },
      /**
       * Removes an attribute specified by the namespace and local name.
       *
       * @param {string | null} namespaceURI
       * The namespace URI of the attribute to be removed.
       * @param {string} localName
       * The local name of the attribute to be removed.
       * @returns {Attr}
       * The attribute node that was removed.
       * @throws {DOMException}
       * With code:
       * - {@link DOMException.NOT_FOUND_ERR} if no attribute with the given namespace URI and local
       * name is found.
       * @see https://dom.spec.whatwg.org/#dom-namednodemap-removenameditemns
       * @see https://dom.spec.whatwg.org/#concept-element-attributes-remove-by-namespace
       */
      removeNamedItemNS: function(namespaceURI, localName) {
        var attr = this.getNamedItemNS(namespaceURI, localName);
        if (!attr)
          throw new DOMException(DOMException.NOT_FOUND_ERR, namespaceURI ? namespaceURI + " : " + localName : localName);
        return _removeNamedNode(this._ownerElement, this, attr), attr;
      },
      /**
       * Get an attribute by namespace and local name.
       *
       * @param {string | null} namespaceURI
       * The namespace URI of the attribute.
       * @param {string} localName
       * The local name of the attribute.
       * @returns {Attr | null}
       * The attribute with the given namespace URI and local name, or null if no such attribute
       * exists.
       * @see https://dom.spec.whatwg.org/#concept-element-attributes-get-by-namespace
       */
      getNamedItemNS: function(namespaceURI, localName) {
        namespaceURI || (namespaceURI = null);
        for (var i = 0; i < this.length; ) {
          var node = this[i];
          if (node.localName === localName && node.namespaceURI === namespaceURI)
            return node;
          i++;
        }
        return null;
      }
    };
    NamedNodeMap.prototype[Symbol.iterator] = function() {
      var me = this, index2 = 0;
      return {
        next: function() {
          return index2 < me.length ? {
            value: me[index2++],
            done: !1
          } : {
            done: !0
          };
        },
        return: function() {
          return {
            done: !0
          };
        }
      };
    };
    function DOMImplementation2() {
    }
    DOMImplementation2.prototype = {
      /**
       * Test if the DOM implementation implements a specific feature and version, as specified in
       * {@link https://www.w3.org/TR/DOM-Level-3-Core/core.html#DOMFeatures DOM Features}.
       *
       * The DOMImplementation.hasFeature() method returns a Boolean flag indicating if a given
       * feature is supported. The different implementations fairly diverged in what kind of
       * features were reported. The latest version of the spec settled to force this method to
       * always return true, where the functionality was accurate and in use.
       *
       * @deprecated
       * It is deprecated and modern browsers return true in all cases.
       * @function DOMImplementation#hasFeature
       * @param {string} feature
       * The name of the feature to test.
       * @param {string} [version]
       * This is the version number of the feature to test.
       * @returns {boolean}
       * Always returns true.
       * @see https://developer.mozilla.org/en-US/docs/Web/API/DOMImplementation/hasFeature MDN
       * @see https://www.w3.org/TR/REC-DOM-Level-1/level-one-core.html#ID-5CED94D7 DOM Level 1 Core
       * @see https://dom.spec.whatwg.org/#dom-domimplementation-hasfeature DOM Living Standard
       * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#ID-5CED94D7 DOM Level 3 Core
       */
      hasFeature: function(feature, version) {
        return !0;
      },
      /**
       * Creates a DOM Document object of the specified type with its document element. Note that
       * based on the {@link DocumentType}
       * given to create the document, the implementation may instantiate specialized
       * {@link Document} objects that support additional features than the "Core", such as "HTML"
       * {@link https://www.w3.org/TR/DOM-Level-3-Core/references.html#DOM2HTML DOM Level 2 HTML}.
       * On the other hand, setting the {@link DocumentType} after the document was created makes
       * this very unlikely to happen. Alternatively, specialized {@link Document} creation methods,
       * such as createHTMLDocument
       * {@link https://www.w3.org/TR/DOM-Level-3-Core/references.html#DOM2HTML DOM Level 2 HTML},
       * can be used to obtain specific types of {@link Document} objects.
       *
       * __It behaves slightly different from the description in the living standard__:
       * - There is no interface/class `XMLDocument`, it returns a `Document`
       * instance (with it's `type` set to `'xml'`).
       * - `encoding`, `mode`, `origin`, `url` fields are currently not declared.
       *
       * @function DOMImplementation.createDocument
       * @param {string | null} namespaceURI
       * The
       * {@link https://www.w3.org/TR/DOM-Level-3-Core/glossary.html#dt-namespaceURI namespace URI}
       * of the document element to create or null.
       * @param {string | null} qualifiedName
       * The
       * {@link https://www.w3.org/TR/DOM-Level-3-Core/glossary.html#dt-qualifiedname qualified name}
       * of the document element to be created or null.
       * @param {DocumentType | null} [doctype=null]
       * The type of document to be created or null. When doctype is not null, its
       * {@link Node#ownerDocument} attribute is set to the document being created. Default is
       * `null`
       * @returns {Document}
       * A new {@link Document} object with its document element. If the NamespaceURI,
       * qualifiedName, and doctype are null, the returned {@link Document} is empty with no
       * document element.
       * @throws {DOMException}
       * With code:
       *
       * - `INVALID_CHARACTER_ERR`: Raised if the specified qualified name is not an XML name
       * according to {@link https://www.w3.org/TR/DOM-Level-3-Core/references.html#XML XML 1.0}.
       * - `NAMESPACE_ERR`: Raised if the qualifiedName is malformed, if the qualifiedName has a
       * prefix and the namespaceURI is null, or if the qualifiedName is null and the namespaceURI
       * is different from null, or if the qualifiedName has a prefix that is "xml" and the
       * namespaceURI is different from "{@link http://www.w3.org/XML/1998/namespace}"
       * {@link https://www.w3.org/TR/DOM-Level-3-Core/references.html#Namespaces XML Namespaces},
       * or if the DOM implementation does not support the "XML" feature but a non-null namespace
       * URI was provided, since namespaces were defined by XML.
       * - `WRONG_DOCUMENT_ERR`: Raised if doctype has already been used with a different document
       * or was created from a different implementation.
       * - `NOT_SUPPORTED_ERR`: May be raised if the implementation does not support the feature
       * "XML" and the language exposed through the Document does not support XML Namespaces (such
       * as {@link https://www.w3.org/TR/DOM-Level-3-Core/references.html#HTML40 HTML 4.01}).
       * @since DOM Level 2.
       * @see {@link #createHTMLDocument}
       * @see https://developer.mozilla.org/en-US/docs/Web/API/DOMImplementation/createDocument MDN
       * @see https://dom.spec.whatwg.org/#dom-domimplementation-createdocument DOM Living Standard
       * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#Level-2-Core-DOM-createDocument DOM
       *      Level 3 Core
       * @see https://www.w3.org/TR/DOM-Level-2-Core/core.html#Level-2-Core-DOM-createDocument DOM
       *      Level 2 Core (initial)
       */
      createDocument: function(namespaceURI, qualifiedName, doctype) {
        var contentType = MIME_TYPE.XML_APPLICATION;
        namespaceURI === NAMESPACE2.HTML ? contentType = MIME_TYPE.XML_XHTML_APPLICATION : namespaceURI === NAMESPACE2.SVG && (contentType = MIME_TYPE.XML_SVG_IMAGE);
        var doc = new Document(PDC, { contentType });
        if (doc.implementation = this, doc.childNodes = new NodeList(), doc.doctype = doctype || null, doctype && doc.appendChild(doctype), qualifiedName) {
          var root2 = doc.createElementNS(namespaceURI, qualifiedName);
          doc.appendChild(root2);
        }
        return doc;
      },
      /**
       * Creates an empty DocumentType node. Entity declarations and notations are not made
       * available. Entity reference expansions and default attribute additions do not occur.
       *
       * **This behavior is slightly different from the one in the specs**:
       * - `encoding`, `mode`, `origin`, `url` fields are currently not declared.
       * - `publicId` and `systemId` contain the raw data including any possible quotes,
       *   so they can always be serialized back to the original value
       * - `internalSubset` contains the raw string between `[` and `]` if present,
       *   but is not parsed or validated in any form.
       *
       * @function DOMImplementation#createDocumentType
       * @param {string} qualifiedName
       * The {@link https://www.w3.org/TR/DOM-Level-3-Core/glossary.html#dt-qualifiedname qualified
       * name} of the document type to be created.
       * @param {string} [publicId]
       * The external subset public identifier. Stored verbatim including surrounding quotes.
       * When serialized with `requireWellFormed: true`, the serializer throws `InvalidStateError`
       * if the value is non-empty and does not match the XML `PubidLiteral` production
       * (W3C DOM Parsing §3.2.1.3; XML 1.0 production [12]). Creation-time validation is not
       * enforced — deferred to a future breaking release.
       * @param {string} [systemId]
       * The external subset system identifier. Stored verbatim including surrounding quotes.
       * When serialized with `requireWellFormed: true`, the serializer throws `InvalidStateError`
       * if the value is non-empty and does not match the XML `SystemLiteral` production
       * (W3C DOM Parsing §3.2.1.3; XML 1.0 production [11]). Creation-time validation is not
       * enforced — deferred to a future breaking release.
       * @param {string} [internalSubset]
       * The internal subset or an empty string if it is not present. Stored verbatim.
       * When serialized with `requireWellFormed: true`, the serializer throws `InvalidStateError`
       * if the value contains `"]>"`. Creation-time validation is not enforced.
       * @returns {DocumentType}
       * A new {@link DocumentType} node with {@link Node#ownerDocument} set to null.
       * @throws {DOMException}
       * With code:
       *
       * - `INVALID_CHARACTER_ERR`: Raised if the specified qualified name is not an XML name
       * according to {@link https://www.w3.org/TR/DOM-Level-3-Core/references.html#XML XML 1.0}.
       * - `NAMESPACE_ERR`: Raised if the qualifiedName is malformed.
       * - `NOT_SUPPORTED_ERR`: May be raised if the implementation does not support the feature
       * "XML" and the language exposed through the Document does not support XML Namespaces (such
       * as {@link https://www.w3.org/TR/DOM-Level-3-Core/references.html#HTML40 HTML 4.01}).
       * @since DOM Level 2.
       * @see https://developer.mozilla.org/en-US/docs/Web/API/DOMImplementation/createDocumentType
       *      MDN
       * @see https://dom.spec.whatwg.org/#dom-domimplementation-createdocumenttype DOM Living
       *      Standard
       * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#Level-3-Core-DOM-createDocType DOM
       *      Level 3 Core
       * @see https://www.w3.org/TR/DOM-Level-2-Core/core.html#Level-2-Core-DOM-createDocType DOM
       *      Level 2 Core
       * @see https://github.com/xmldom/xmldom/blob/master/CHANGELOG.md#050
       * @see https://www.w3.org/TR/DOM-Level-2-Core/#core-ID-Core-DocType-internalSubset
       * @prettierignore
       */
      createDocumentType: function(qualifiedName, publicId, systemId, internalSubset) {
        validateQualifiedName(qualifiedName);
        var node = new DocumentType(PDC);
        return node.name = qualifiedName, node.nodeName = qualifiedName, node.publicId = publicId || "", node.systemId = systemId || "", node.internalSubset = internalSubset || "", node.childNodes = new NodeList(), node;
      },
      /**
       * Returns an HTML document, that might already have a basic DOM structure.
       *
       * __It behaves slightly different from the description in the living standard__:
       * - If the first argument is `false` no initial nodes are added (steps 3-7 in the specs are
       * omitted)
       * - `encoding`, `mode`, `origin`, `url` fields are currently not declared.
       *
       * @param {string | false} [title]
       * A string containing the title to give the new HTML document.
       * @returns {Document}
       * The HTML document.
       * @since WHATWG Living Standard.
       * @see {@link #createDocument}
       * @see https://dom.spec.whatwg.org/#dom-domimplementation-createhtmldocument
       * @see https://dom.spec.whatwg.org/#html-document
       */
      createHTMLDocument: function(title) {
        var doc = new Document(PDC, { contentType: MIME_TYPE.HTML });
        if (doc.implementation = this, doc.childNodes = new NodeList(), title !== !1) {
          doc.doctype = this.createDocumentType("html"), doc.doctype.ownerDocument = doc, doc.appendChild(doc.doctype);
          var htmlNode = doc.createElement("html");
          doc.appendChild(htmlNode);
          var headNode = doc.createElement("head");
          if (htmlNode.appendChild(headNode), typeof title == "string") {
            var titleNode = doc.createElement("title");
            titleNode.appendChild(doc.createTextNode(title)), headNode.appendChild(titleNode);
          }
          htmlNode.appendChild(doc.createElement("body"));
        }
        return doc;
      }
    };
    function Node(symbol2) {
      checkSymbol(symbol2);
    }
    Node.prototype = {
      /**
       * The first child of this node.
       *
       * @type {Node | null}
       */
      firstChild: null,
      /**
       * The last child of this node.
       *
       * @type {Node | null}
       */
      lastChild: null,
      /**
       * The previous sibling of this node.
       *
       * @type {Node | null}
       */
      previousSibling: null,
      /**
       * The next sibling of this node.
       *
       * @type {Node | null}
       */
      nextSibling: null,
      /**
       * The parent node of this node.
       *
       * @type {Node | null}
       */
      parentNode: null,
      /**
       * The parent element of this node.
       *
       * @type {Element | null}
       */
      get parentElement() {
        return this.parentNode && this.parentNode.nodeType === this.ELEMENT_NODE ? this.parentNode : null;
      },
      /**
       * The child nodes of this node.
       *
       * @type {NodeList}
       */
      childNodes: null,
      /**
       * The document object associated with this node.
       *
       * @type {Document | null}
       */
      ownerDocument: null,
      /**
       * The value of this node.
       *
       * @type {string | null}
       */
      nodeValue: null,
      /**
       * The namespace URI of this node.
       *
       * @type {string | null}
       */
      namespaceURI: null,
      /**
       * The prefix of the namespace for this node.
       *
       * @type {string | null}
       */
      prefix: null,
      /**
       * The local part of the qualified name of this node.
       *
       * @type {string | null}
       */
      localName: null,
      /**
       * The baseURI is currently always `about:blank`,
       * since that's what happens when you create a document from scratch.
       *
       * @type {'about:blank'}
       */
      baseURI: "about:blank",
      /**
       * Is true if this node is part of a document.
       *
       * @type {boolean}
       */
      get isConnected() {
        var rootNode = this.getRootNode();
        return rootNode && rootNode.nodeType === rootNode.DOCUMENT_NODE;
      },
      /**
       * Checks whether `other` is an inclusive descendant of this node.
       *
       * @param {Node | null | undefined} other
       * The node to check.
       * @returns {boolean}
       * True if `other` is an inclusive descendant of this node; false otherwise.
       * @see https://dom.spec.whatwg.org/#dom-node-contains
       */
      contains: function(other) {
        if (!other) return !1;
        var parent = other;
        do {
          if (this === parent) return !0;
          parent = parent.parentNode;
        } while (parent);
        return !1;
      },
      /**
       * @typedef GetRootNodeOptions
       * @property {boolean} [composed=false]
       */
      /**
       * Searches for the root node of this node.
       *
       * **This behavior is slightly different from the in the specs**:
       * - ignores `options.composed`, since `ShadowRoot`s are unsupported, always returns root.
       *
       * @param {GetRootNodeOptions} [options]
       * @returns {Node}
       * Root node.
       * @see https://dom.spec.whatwg.org/#dom-node-getrootnode
       * @see https://dom.spec.whatwg.org/#concept-shadow-including-root
       */
      getRootNode: function(options) {
        var parent = this;
        do {
          if (!parent.parentNode)
            return parent;
          parent = parent.parentNode;
        } while (parent);
      },
      /**
       * Checks whether the given node is equal to this node.
       *
       * Two nodes are equal when they have the same type, defining characteristics (for the type),
       * and the same childNodes. The comparison is iterative to avoid stack overflows on
       * deeply-nested trees. Attribute nodes of each Element pair are also pushed onto the stack
       * and compared the same way.
       *
       * @param {Node} [otherNode]
       * @returns {boolean}
       * @see https://dom.spec.whatwg.org/#concept-node-equals
       * @see ../docs/walk-dom.md.
       */
      isEqualNode: function(otherNode) {
        if (!otherNode) return !1;
        for (var stack2 = [{ node: this, other: otherNode }]; stack2.length > 0; ) {
          var pair2 = stack2.pop(), node = pair2.node, other = pair2.other;
          if (node.nodeType !== other.nodeType) return !1;
          switch (node.nodeType) {
            case node.DOCUMENT_TYPE_NODE:
              if (node.name !== other.name || node.publicId !== other.publicId || node.systemId !== other.systemId) return !1;
              break;
            case node.ELEMENT_NODE:
              if (node.namespaceURI !== other.namespaceURI || node.prefix !== other.prefix || node.localName !== other.localName || node.attributes.length !== other.attributes.length) return !1;
              for (var i = 0; i < node.attributes.length; i++) {
                var attr = node.attributes.item(i), otherAttr = other.getAttributeNodeNS(attr.namespaceURI, attr.localName);
                if (!otherAttr) return !1;
                stack2.push({ node: attr, other: otherAttr });
              }
              break;
            case node.ATTRIBUTE_NODE:
              if (node.namespaceURI !== other.namespaceURI || node.localName !== other.localName || node.value !== other.value) return !1;
              break;
            case node.PROCESSING_INSTRUCTION_NODE:
              if (node.target !== other.target || node.data !== other.data) return !1;
              break;
            case node.TEXT_NODE:
            case node.CDATA_SECTION_NODE:
            case node.COMMENT_NODE:
              if (node.data !== other.data) return !1;
              break;
          }
          if (node.childNodes.length !== other.childNodes.length) return !1;
          for (var i = node.childNodes.length - 1; i >= 0; i--)
            stack2.push({ node: node.childNodes[i], other: other.childNodes[i] });
        }
        return !0;
      },
      /**
       * Checks whether or not the given node is this node.
       *
       * @param {Node} [otherNode]
       */
      isSameNode: function(otherNode) {
        return this === otherNode;
      },
      /**
       * Inserts a node before a reference node as a child of this node.
       *
       * @param {Node} newChild
       * The new child node to be inserted.
       * @param {Node | null} refChild
       * The reference node before which newChild will be inserted.
       * @returns {Node}
       * The new child node successfully inserted.
       * @throws {DOMException}
       * Throws a DOMException if inserting the node would result in a DOM tree that is not
       * well-formed, or if `child` is provided but is not a child of `parent`.
       * See {@link _insertBefore} for more details.
       * @since Modified in DOM L2
       */
      insertBefore: function(newChild, refChild) {
        return _insertBefore(this, newChild, refChild);
      },
      /**
       * Replaces an old child node with a new child node within this node.
       *
       * @param {Node} newChild
       * The new node that is to replace the old node.
       * If it already exists in the DOM, it is removed from its original position.
       * @param {Node} oldChild
       * The existing child node to be replaced.
       * @returns {Node}
       * Returns the replaced child node.
       * @throws {DOMException}
       * Throws a DOMException if replacing the node would result in a DOM tree that is not
       * well-formed, or if `oldChild` is not a child of `this`.
       * This can also occur if the pre-replacement validity assertion fails.
       * See {@link _insertBefore}, {@link Node.removeChild}, and
       * {@link assertPreReplacementValidityInDocument} for more details.
       * @see https://dom.spec.whatwg.org/#concept-node-replace
       */
      replaceChild: function(newChild, oldChild) {
        _insertBefore(this, newChild, oldChild, assertPreReplacementValidityInDocument), oldChild && this.removeChild(oldChild);
      },
      /**
       * Removes an existing child node from this node.
       *
       * @param {Node} oldChild
       * The child node to be removed.
       * @returns {Node}
       * Returns the removed child node.
       * @throws {DOMException}
       * Throws a DOMException if `oldChild` is not a child of `this`.
       * See {@link _removeChild} for more details.
       */
      removeChild: function(oldChild) {
        return _removeChild(this, oldChild);
      },
      /**
       * Appends a child node to this node.
       *
       * @param {Node} newChild
       * The child node to be appended to this node.
       * If it already exists in the DOM, it is removed from its original position.
       * @returns {Node}
       * Returns the appended child node.
       * @throws {DOMException}
       * Throws a DOMException if appending the node would result in a DOM tree that is not
       * well-formed, or if `newChild` is not a valid Node.
       * See {@link insertBefore} for more details.
       */
      appendChild: function(newChild) {
        return this.insertBefore(newChild, null);
      },
      /**
       * Determines whether this node has any child nodes.
       *
       * @returns {boolean}
       * Returns true if this node has any child nodes, and false otherwise.
       */
      hasChildNodes: function() {
        return this.firstChild != null;
      },
      /**
       * Creates a copy of the calling node.
       *
       * @param {boolean} deep
       * If true, the contents of the node are recursively copied.
       * If false, only the node itself (and its attributes, if it is an element) are copied.
       * @returns {Node}
       * Returns the newly created copy of the node.
       * @throws {DOMException}
       * May throw a DOMException if operations within {@link Element#setAttributeNode} or
       * {@link Node#appendChild} (which are potentially invoked in this method) do not meet their
       * specific constraints.
       * @see {@link cloneNode}
       */
      cloneNode: function(deep) {
        return cloneNode(this.ownerDocument || this, this, deep);
      },
      /**
       * Puts the specified node and all of its subtree into a "normalized" form. In a normalized
       * subtree, no text nodes in the subtree are empty and there are no adjacent text nodes.
       *
       * Specifically, this method merges any adjacent text nodes (i.e., nodes for which `nodeType`
       * is `TEXT_NODE`) into a single node with the combined data. It also removes any empty text
       * nodes.
       *
       * This method iterativly traverses all child nodes to normalize all descendent nodes within
       * the subtree.
       *
       * @throws {DOMException}
       * May throw a DOMException if operations within removeChild or appendData (which are
       * potentially invoked in this method) do not meet their specific constraints.
       * @since Modified in DOM Level 2
       * @see {@link Node.removeChild}
       * @see {@link CharacterData.appendData}
       * @see ../docs/walk-dom.md.
       */
      normalize: function() {
        walkDOM(this, null, {
          enter: function(node) {
            for (var child = node.firstChild; child; ) {
              var next = child.nextSibling;
              if (next !== null && next.nodeType === TEXT_NODE && child.nodeType === TEXT_NODE) {
                for (var tail = [], sibling = next; sibling !== null && sibling.nodeType === TEXT_NODE; )
                  tail.push(sibling.data), sibling = sibling.nextSibling;
                for (var removed = child.nextSibling; removed !== sibling; ) {
                  var following = removed.nextSibling;
                  removed.parentNode = null, removed.previousSibling = null, removed.nextSibling = null, removed = following;
                }
                child.nextSibling = sibling, sibling !== null ? sibling.previousSibling = child : node.lastChild = child, child.appendData(tail.join("")), _onUpdateChild(node.ownerDocument, node), child = sibling;
              } else
                child = next;
            }
            return !0;
          }
        });
      },
      /**
       * Checks whether the DOM implementation implements a specific feature and its version.
       *
       * @deprecated
       * Since `DOMImplementation.hasFeature` is deprecated and always returns true.
       * @param {string} feature
       * The package name of the feature to test. This is the same name that can be passed to the
       * method `hasFeature` on `DOMImplementation`.
       * @param {string} version
       * This is the version number of the package name to test.
       * @returns {boolean}
       * Returns true in all cases in the current implementation.
       * @since Introduced in DOM Level 2
       * @see {@link DOMImplementation.hasFeature}
       */
      isSupported: function(feature, version) {
        return this.ownerDocument.implementation.hasFeature(feature, version);
      },
      /**
       * Look up the prefix associated to the given namespace URI, starting from this node.
       * **The default namespace declarations are ignored by this method.**
       * See Namespace Prefix Lookup for details on the algorithm used by this method.
       *
       * **This behavior is different from the in the specs**:
       * - no node type specific handling
       * - uses the internal attribute _nsMap for resolving namespaces that is updated when changing attributes
       *
       * @param {string | null} namespaceURI
       * The namespace URI for which to find the associated prefix.
       * @returns {string | null}
       * The associated prefix, if found; otherwise, null.
       * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#Node3-lookupNamespacePrefix
       * @see https://www.w3.org/TR/DOM-Level-3-Core/namespaces-algorithms.html#lookupNamespacePrefixAlgo
       * @see https://dom.spec.whatwg.org/#dom-node-lookupprefix
       * @see https://github.com/xmldom/xmldom/issues/322
       * @prettierignore
       */
      lookupPrefix: function(namespaceURI) {
        for (var el = this; el; ) {
          var map3 = el._nsMap;
          if (map3) {
            for (var n in map3)
              if (hasOwn(map3, n) && map3[n] === namespaceURI)
                return n;
          }
          el = el.nodeType == ATTRIBUTE_NODE ? el.ownerDocument : el.parentNode;
        }
        return null;
      },
      /**
       * This function is used to look up the namespace URI associated with the given prefix,
       * starting from this node.
       *
       * **This behavior is different from the in the specs**:
       * - no node type specific handling
       * - uses the internal attribute _nsMap for resolving namespaces that is updated when changing attributes
       *
       * @param {string | null} prefix
       * The prefix for which to find the associated namespace URI.
       * @returns {string | null}
       * The associated namespace URI, if found; otherwise, null.
       * @since DOM Level 3
       * @see https://dom.spec.whatwg.org/#dom-node-lookupnamespaceuri
       * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#Node3-lookupNamespaceURI
       * @prettierignore
       */
      lookupNamespaceURI: function(prefix) {
        for (var el = this; el; ) {
          var map3 = el._nsMap;
          if (map3 && hasOwn(map3, prefix))
            return map3[prefix];
          el = el.nodeType == ATTRIBUTE_NODE ? el.ownerDocument : el.parentNode;
        }
        return null;
      },
      /**
       * Determines whether the given namespace URI is the default namespace.
       *
       * The function works by looking up the prefix associated with the given namespace URI. If no
       * prefix is found (i.e., the namespace URI is not registered in the namespace map of this
       * node or any of its ancestors), it returns `true`, implying the namespace URI is considered
       * the default.
       *
       * **This behavior is different from the in the specs**:
       * - no node type specific handling
       * - uses the internal attribute _nsMap for resolving namespaces that is updated when changing attributes
       *
       * @param {string | null} namespaceURI
       * The namespace URI to be checked.
       * @returns {boolean}
       * Returns true if the given namespace URI is the default namespace, false otherwise.
       * @since DOM Level 3
       * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#Node3-isDefaultNamespace
       * @see https://dom.spec.whatwg.org/#dom-node-isdefaultnamespace
       * @prettierignore
       */
      isDefaultNamespace: function(namespaceURI) {
        var prefix = this.lookupPrefix(namespaceURI);
        return prefix == null;
      },
      /**
       * Compares the reference node with a node with regard to their position in the document and
       * according to the document order.
       *
       * @param {Node} other
       * The node to compare the reference node to.
       * @returns {number}
       * Returns how the node is positioned relatively to the reference node according to the
       * bitmask. 0 if reference node and given node are the same.
       * @since DOM Level 3
       * @see https://www.w3.org/TR/2004/REC-DOM-Level-3-Core-20040407/core.html#Node3-compare
       * @see https://dom.spec.whatwg.org/#dom-node-comparedocumentposition
       */
      compareDocumentPosition: function(other) {
        if (this === other) return 0;
        var node1 = other, node2 = this, attr1 = null, attr2 = null;
        if (node1 instanceof Attr && (attr1 = node1, node1 = attr1.ownerElement), node2 instanceof Attr && (attr2 = node2, node2 = attr2.ownerElement, attr1 && node1 && node2 === node1))
          for (var i = 0, attr; attr = node2.attributes[i]; i++) {
            if (attr === attr1)
              return DocumentPosition.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC + DocumentPosition.DOCUMENT_POSITION_PRECEDING;
            if (attr === attr2)
              return DocumentPosition.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC + DocumentPosition.DOCUMENT_POSITION_FOLLOWING;
          }
        if (!node1 || !node2 || node2.ownerDocument !== node1.ownerDocument)
          return DocumentPosition.DOCUMENT_POSITION_DISCONNECTED + DocumentPosition.DOCUMENT_POSITION_IMPLEMENTATION_SPECIFIC + (docGUID(node2.ownerDocument) > docGUID(node1.ownerDocument) ? DocumentPosition.DOCUMENT_POSITION_FOLLOWING : DocumentPosition.DOCUMENT_POSITION_PRECEDING);
        if (attr2 && node1 === node2)
          return DocumentPosition.DOCUMENT_POSITION_CONTAINS + DocumentPosition.DOCUMENT_POSITION_PRECEDING;
        if (attr1 && node1 === node2)
          return DocumentPosition.DOCUMENT_POSITION_CONTAINED_BY + DocumentPosition.DOCUMENT_POSITION_FOLLOWING;
        for (var chain1 = [], ancestor1 = node1.parentNode; ancestor1; ) {
          if (!attr2 && ancestor1 === node2)
            return DocumentPosition.DOCUMENT_POSITION_CONTAINED_BY + DocumentPosition.DOCUMENT_POSITION_FOLLOWING;
          chain1.push(ancestor1), ancestor1 = ancestor1.parentNode;
        }
        chain1.reverse();
        for (var chain2 = [], ancestor2 = node2.parentNode; ancestor2; ) {
          if (!attr1 && ancestor2 === node1)
            return DocumentPosition.DOCUMENT_POSITION_CONTAINS + DocumentPosition.DOCUMENT_POSITION_PRECEDING;
          chain2.push(ancestor2), ancestor2 = ancestor2.parentNode;
        }
        chain2.reverse();
        var ca = commonAncestor(chain1, chain2);
        for (var n in ca.childNodes) {
          var child = ca.childNodes[n];
          if (child === node2) return DocumentPosition.DOCUMENT_POSITION_FOLLOWING;
          if (child === node1) return DocumentPosition.DOCUMENT_POSITION_PRECEDING;
          if (chain2.indexOf(child) >= 0) return DocumentPosition.DOCUMENT_POSITION_FOLLOWING;
          if (chain1.indexOf(child) >= 0) return DocumentPosition.DOCUMENT_POSITION_PRECEDING;
        }
        return 0;
      }
    };
    function _xmlEncoder(c3) {
      return c3 == "<" && "&lt;" || c3 == ">" && "&gt;" || c3 == "&" && "&amp;" || c3 == '"' && "&quot;" || "&#" + c3.charCodeAt() + ";";
    }
    copy2(NodeType, Node);
    copy2(NodeType, Node.prototype);
    copy2(DocumentPosition, Node);
    copy2(DocumentPosition, Node.prototype);
    function _visitNode(node, callback) {
      walkDOM(node, null, {
        enter: function(n) {
          return callback(n) ? walkDOM.STOP : !0;
        }
      });
    }
    function walkDOM(node, context, callbacks) {
      for (var stack2 = [{ node, context, phase: walkDOM.ENTER }]; stack2.length > 0; ) {
        var frame2 = stack2.pop();
        if (frame2.phase === walkDOM.ENTER) {
          var childContext = callbacks.enter(frame2.node, frame2.context);
          if (childContext === walkDOM.STOP)
            return walkDOM.STOP;
          if (stack2.push({ node: frame2.node, context: childContext, phase: walkDOM.EXIT }), childContext == null)
            continue;
          for (var child = frame2.node.lastChild; child; )
            stack2.push({ node: child, context: childContext, phase: walkDOM.ENTER }), child = child.previousSibling;
        } else
          callbacks.exit && callbacks.exit(frame2.node, frame2.context);
      }
    }
    walkDOM.STOP = /* @__PURE__ */ Symbol("walkDOM.STOP");
    walkDOM.ENTER = 0;
    walkDOM.EXIT = 1;
    function Document(symbol2, options) {
      checkSymbol(symbol2);
      var opt = options || {};
      this.ownerDocument = this, this.contentType = opt.contentType || MIME_TYPE.XML_APPLICATION, this.type = isHTMLMimeType(this.contentType) ? "html" : "xml";
    }
    function _onAddAttribute(doc, el, newAttr) {
      doc && doc._inc++;
      var ns = newAttr.namespaceURI;
      ns === NAMESPACE2.XMLNS && (el._nsMap[newAttr.prefix ? newAttr.localName : ""] = newAttr.value);
    }
    function _onRemoveAttribute(doc, el, newAttr, remove2) {
      doc && doc._inc++;
      var ns = newAttr.namespaceURI;
      ns === NAMESPACE2.XMLNS && delete el._nsMap[newAttr.prefix ? newAttr.localName : ""];
    }
    function _onUpdateChild(doc, parent, newChild) {
      if (doc && doc._inc) {
        doc._inc++;
        var childNodes = parent.childNodes;
        if (newChild && !newChild.nextSibling)
          childNodes[childNodes.length++] = newChild;
        else {
          for (var child = parent.firstChild, i = 0; child; )
            childNodes[i++] = child, child = child.nextSibling;
          childNodes.length = i, delete childNodes[childNodes.length];
        }
      }
    }
    function _removeChild(parentNode, child) {
      if (parentNode !== child.parentNode)
        throw new DOMException(DOMException.NOT_FOUND_ERR, "child's parent is not parent");
      var oldPreviousSibling = child.previousSibling, oldNextSibling = child.nextSibling;
      return oldPreviousSibling ? oldPreviousSibling.nextSibling = oldNextSibling : parentNode.firstChild = oldNextSibling, oldNextSibling ? oldNextSibling.previousSibling = oldPreviousSibling : parentNode.lastChild = oldPreviousSibling, _onUpdateChild(parentNode.ownerDocument, parentNode), child.parentNode = null, child.previousSibling = null, child.nextSibling = null, child;
    }
    function hasValidParentNodeType(node) {
      return node && (node.nodeType === Node.DOCUMENT_NODE || node.nodeType === Node.DOCUMENT_FRAGMENT_NODE || node.nodeType === Node.ELEMENT_NODE);
    }
    function hasInsertableNodeType(node) {
      return node && (node.nodeType === Node.CDATA_SECTION_NODE || node.nodeType === Node.COMMENT_NODE || node.nodeType === Node.DOCUMENT_FRAGMENT_NODE || node.nodeType === Node.DOCUMENT_TYPE_NODE || node.nodeType === Node.ELEMENT_NODE || node.nodeType === Node.PROCESSING_INSTRUCTION_NODE || node.nodeType === Node.TEXT_NODE);
    }
    function isDocTypeNode(node) {
      return node && node.nodeType === Node.DOCUMENT_TYPE_NODE;
    }
    function isElementNode(node) {
      return node && node.nodeType === Node.ELEMENT_NODE;
    }
    function isTextNode(node) {
      return node && node.nodeType === Node.TEXT_NODE;
    }
    function isElementInsertionPossible(doc, child) {
      var parentChildNodes = doc.childNodes || [];
      if (find2(parentChildNodes, isElementNode) || isDocTypeNode(child))
        return !1;
      var docTypeNode = find2(parentChildNodes, isDocTypeNode);
      return !(child && docTypeNode && parentChildNodes.indexOf(docTypeNode) > parentChildNodes.indexOf(child));
    }
    function isElementReplacementPossible(doc, child) {
      var parentChildNodes = doc.childNodes || [];
      function hasElementChildThatIsNotChild(node) {
        return isElementNode(node) && node !== child;
      }
      if (find2(parentChildNodes, hasElementChildThatIsNotChild))
        return !1;
      var docTypeNode = find2(parentChildNodes, isDocTypeNode);
      return !(child && docTypeNode && parentChildNodes.indexOf(docTypeNode) > parentChildNodes.indexOf(child));
    }
    function assertPreInsertionValidity1to5(parent, node, child) {
      if (!hasValidParentNodeType(parent))
        throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "Unexpected parent node type " + parent.nodeType);
      if (child && child.parentNode !== parent)
        throw new DOMException(DOMException.NOT_FOUND_ERR, "child not in parent");
      if (
        // 4. If `node` is not a DocumentFragment, DocumentType, Element, or CharacterData node, then throw a "HierarchyRequestError" DOMException.
        !hasInsertableNodeType(node) || // 5. If either `node` is a Text node and `parent` is a document,
        // the sax parser currently adds top level text nodes, this will be fixed in 0.9.0
        // || (node.nodeType === Node.TEXT_NODE && parent.nodeType === Node.DOCUMENT_NODE)
        // or `node` is a doctype and `parent` is not a document, then throw a "HierarchyRequestError" DOMException.
        isDocTypeNode(node) && parent.nodeType !== Node.DOCUMENT_NODE
      )
        throw new DOMException(
          DOMException.HIERARCHY_REQUEST_ERR,
          "Unexpected node type " + node.nodeType + " for parent node type " + parent.nodeType
        );
    }
    function assertPreInsertionValidityInDocument(parent, node, child) {
      var parentChildNodes = parent.childNodes || [], nodeChildNodes = node.childNodes || [];
      if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
        var nodeChildElements = nodeChildNodes.filter(isElementNode);
        if (nodeChildElements.length > 1 || find2(nodeChildNodes, isTextNode))
          throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "More than one element or text in fragment");
        if (nodeChildElements.length === 1 && !isElementInsertionPossible(parent, child))
          throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "Element in fragment can not be inserted before doctype");
      }
      if (isElementNode(node) && !isElementInsertionPossible(parent, child))
        throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "Only one element can be added and only after doctype");
      if (isDocTypeNode(node)) {
        if (find2(parentChildNodes, isDocTypeNode))
          throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "Only one doctype is allowed");
        var parentElementChild = find2(parentChildNodes, isElementNode);
        if (child && parentChildNodes.indexOf(parentElementChild) < parentChildNodes.indexOf(child))
          throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "Doctype can only be inserted before an element");
        if (!child && parentElementChild)
          throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "Doctype can not be appended since element is present");
      }
    }
    function assertPreReplacementValidityInDocument(parent, node, child) {
      var parentChildNodes = parent.childNodes || [], nodeChildNodes = node.childNodes || [];
      if (node.nodeType === Node.DOCUMENT_FRAGMENT_NODE) {
        var nodeChildElements = nodeChildNodes.filter(isElementNode);
        if (nodeChildElements.length > 1 || find2(nodeChildNodes, isTextNode))
          throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "More than one element or text in fragment");
        if (nodeChildElements.length === 1 && !isElementReplacementPossible(parent, child))
          throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "Element in fragment can not be inserted before doctype");
      }
      if (isElementNode(node) && !isElementReplacementPossible(parent, child))
        throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "Only one element can be added and only after doctype");
      if (isDocTypeNode(node)) {
        if (find2(parentChildNodes, function(node2) {
          return isDocTypeNode(node2) && node2 !== child;
        }))
          throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "Only one doctype is allowed");
        var parentElementChild = find2(parentChildNodes, isElementNode);
        if (child && parentChildNodes.indexOf(parentElementChild) < parentChildNodes.indexOf(child))
          throw new DOMException(DOMException.HIERARCHY_REQUEST_ERR, "Doctype can only be inserted before an element");
      }
    }
    function _insertBefore(parent, node, child, _inDocumentAssertion) {
      assertPreInsertionValidity1to5(parent, node, child), parent.nodeType === Node.DOCUMENT_NODE && (_inDocumentAssertion || assertPreInsertionValidityInDocument)(parent, node, child);
      var cp = node.parentNode;
      if (cp && cp.removeChild(node), node.nodeType === DOCUMENT_FRAGMENT_NODE) {
        var newFirst = node.firstChild;
        if (newFirst == null)
          return node;
        var newLast = node.lastChild;
      } else
        newFirst = newLast = node;
      var pre = child ? child.previousSibling : parent.lastChild;
      newFirst.previousSibling = pre, newLast.nextSibling = child, pre ? pre.nextSibling = newFirst : parent.firstChild = newFirst, child == null ? parent.lastChild = newLast : child.previousSibling = newLast;
      do
        newFirst.parentNode = parent;
      while (newFirst !== newLast && (newFirst = newFirst.nextSibling));
      return _onUpdateChild(parent.ownerDocument || parent, parent, node), node.nodeType == DOCUMENT_FRAGMENT_NODE && (node.firstChild = node.lastChild = null), node;
    }
    Document.prototype = {
      /**
       * The implementation that created this document.
       *
       * @type DOMImplementation
       * @readonly
       */
      implementation: null,
      nodeName: "#document",
      nodeType: DOCUMENT_NODE,
      /**
       * The DocumentType node of the document.
       *
       * @type DocumentType
       * @readonly
       */
      doctype: null,
      documentElement: null,
      _inc: 1,
      insertBefore: function(newChild, refChild) {
        if (newChild.nodeType === DOCUMENT_FRAGMENT_NODE) {
          for (var child = newChild.firstChild; child; ) {
            var next = child.nextSibling;
            this.insertBefore(child, refChild), child = next;
          }
          return newChild;
        }
        return _insertBefore(this, newChild, refChild), newChild.ownerDocument = this, this.documentElement === null && newChild.nodeType === ELEMENT_NODE && (this.documentElement = newChild), newChild;
      },
      removeChild: function(oldChild) {
        var removed = _removeChild(this, oldChild);
        return removed === this.documentElement && (this.documentElement = null), removed;
      },
      replaceChild: function(newChild, oldChild) {
        _insertBefore(this, newChild, oldChild, assertPreReplacementValidityInDocument), newChild.ownerDocument = this, oldChild && this.removeChild(oldChild), isElementNode(newChild) && (this.documentElement = newChild);
      },
      /**
       * Imports a node from another document into this document, creating a new copy owned by this
       * document. The source node and its subtree are not modified.
       *
       * @param {Node} importedNode
       * The node to import.
       * @param {boolean} deep
       * If true, the contents of the node are recursively imported.
       * If false, only the node itself (and its attributes, if it is an element) are imported.
       * @returns {Node}
       * Returns the newly created import of the node.
       * @see {@link importNode}
       * @see {@link https://dom.spec.whatwg.org/#dom-document-importnode}
       */
      importNode: function(importedNode, deep) {
        return importNode(this, importedNode, deep);
      },
      // Introduced in DOM Level 2:
      getElementById: function(id) {
        var rtv = null;
        return _visitNode(this.documentElement, function(node) {
          if (node.nodeType == ELEMENT_NODE && node.getAttribute("id") == id)
            return rtv = node, !0;
        }), rtv;
      },
      /**
       * Creates a new `Element` that is owned by this `Document`.
       * In HTML Documents `localName` is the lower cased `tagName`,
       * otherwise no transformation is being applied.
       * When `contentType` implies the HTML namespace, it will be set as `namespaceURI`.
       *
       * __This implementation differs from the specification:__ - The provided name is not checked
       * against the `Name` production,
       * so no related error will be thrown.
       * - There is no interface `HTMLElement`, it is always an `Element`.
       * - There is no support for a second argument to indicate using custom elements.
       *
       * @param {string} tagName
       * @returns {Element}
       * @see https://developer.mozilla.org/en-US/docs/Web/API/Document/createElement
       * @see https://dom.spec.whatwg.org/#dom-document-createelement
       * @see https://dom.spec.whatwg.org/#concept-create-element
       */
      createElement: function(tagName) {
        var node = new Element(PDC);
        node.ownerDocument = this, this.type === "html" && (tagName = tagName.toLowerCase()), hasDefaultHTMLNamespace(this.contentType) && (node.namespaceURI = NAMESPACE2.HTML), node.nodeName = tagName, node.tagName = tagName, node.localName = tagName, node.childNodes = new NodeList();
        var attrs = node.attributes = new NamedNodeMap();
        return attrs._ownerElement = node, node;
      },
      /**
       * @returns {DocumentFragment}
       */
      createDocumentFragment: function() {
        var node = new DocumentFragment(PDC);
        return node.ownerDocument = this, node.childNodes = new NodeList(), node;
      },
      /**
       * @param {string} data
       * @returns {Text}
       */
      createTextNode: function(data) {
        var node = new Text2(PDC);
        return node.ownerDocument = this, node.childNodes = new NodeList(), node.appendData(data), node;
      },
      /**
       * @param {string} data
       * @returns {Comment}
       * @see https://dom.spec.whatwg.org/#dom-document-createcomment
       * @see https://www.w3.org/TR/xml/#NT-Comment XML 1.0 production [15]
       * @see https://www.w3.org/TR/DOM-Parsing/#dfn-concept-serialize-xml §3.2.1.3
       *
       *      Note: no validation is performed at creation time. When the resulting document is
       *      serialized with `requireWellFormed: true`, the serializer throws `InvalidStateError`
       *      if the comment data contains `--` anywhere, ends with `-`, or contains characters
       *      outside the XML Char production (W3C DOM Parsing §3.2.1.3). Without that option the
       *      data is emitted verbatim.
       */
      createComment: function(data) {
        var node = new Comment(PDC);
        return node.ownerDocument = this, node.childNodes = new NodeList(), node.appendData(data), node;
      },
      /**
       * Returns a new CDATASection node whose data is `data`.
       *
       * __This implementation differs from the specification:__ - calling this method on an HTML
       * document does not throw `NotSupportedError`.
       *
       * @param {string} data
       * @returns {CDATASection}
       * @throws {DOMException}
       * With code `INVALID_CHARACTER_ERR` if `data` contains `"]]>"`.
       * @see https://developer.mozilla.org/en-US/docs/Web/API/Document/createCDATASection
       * @see https://dom.spec.whatwg.org/#dom-document-createcdatasection
       */
      createCDATASection: function(data) {
        if (data.indexOf("]]>") !== -1)
          throw new DOMException(DOMException.INVALID_CHARACTER_ERR, 'data contains "]]>"');
        var node = new CDATASection(PDC);
        return node.ownerDocument = this, node.childNodes = new NodeList(), node.appendData(data), node;
      },
      /**
       * Returns a ProcessingInstruction node whose target is target and data is data.
       *
       * __This behavior is slightly different from the in the specs__:
       * - it does not do any input validation on the arguments and doesn't throw
       * "InvalidCharacterError".
       *
       * Note: When the resulting document is serialized with `requireWellFormed: true`, the
       * serializer throws `InvalidStateError` if `.target` is not a valid XML `NCName` (a `Name`
       * with no colon) or is an ASCII case-insensitive match for `"xml"`, or if `.data` contains
       * `?>` or characters outside the XML Char production (W3C DOM Parsing §3.2.1.7). Without that
       * option the target and data are emitted verbatim.
       *
       * @param {string} target
       * @param {string} data
       * @returns {ProcessingInstruction}
       * @see https://developer.mozilla.org/docs/Web/API/Document/createProcessingInstruction
       * @see https://dom.spec.whatwg.org/#dom-document-createprocessinginstruction
       * @see https://www.w3.org/TR/DOM-Parsing/#dfn-concept-serialize-xml §3.2.1.7
       */
      createProcessingInstruction: function(target, data) {
        var node = new ProcessingInstruction(PDC);
        return node.ownerDocument = this, node.childNodes = new NodeList(), node.nodeName = node.target = target, node.nodeValue = node.data = data, node;
      },
      /**
       * Creates an `Attr` node that is owned by this document.
       * In HTML Documents `localName` is the lower cased `name`,
       * otherwise no transformation is being applied.
       *
       * __This implementation differs from the specification:__ - The provided name is not checked
       * against the `Name` production,
       * so no related error will be thrown.
       *
       * @param {string} name
       * @returns {Attr}
       * @see https://developer.mozilla.org/en-US/docs/Web/API/Document/createAttribute
       * @see https://dom.spec.whatwg.org/#dom-document-createattribute
       */
      createAttribute: function(name) {
        if (!g.QName_exact.test(name))
          throw new DOMException(DOMException.INVALID_CHARACTER_ERR, 'invalid character in name "' + name + '"');
        return this.type === "html" && (name = name.toLowerCase()), this._createAttribute(name);
      },
      _createAttribute: function(name) {
        var node = new Attr(PDC);
        return node.ownerDocument = this, node.childNodes = new NodeList(), node.name = name, node.nodeName = name, node.localName = name, node.specified = !0, node;
      },
      /**
       * Creates an EntityReference object.
       * The current implementation does not fill the `childNodes` with those of the corresponding
       * `Entity`
       *
       * The `name` is validated against the XML `Name` production at creation time; an invalid name
       * throws `InvalidCharacterError`. When the resulting node is serialized with
       * `requireWellFormed: true`, the serializer re-validates `nodeName` against the XML `Name`
       * production and throws `InvalidStateError` if a later `nodeName` mutation made it invalid;
       * without that option the name is emitted verbatim.
       *
       * __This implementation differs from the specification:__ xmldom does not expand entities —
       * the parser resolves entity references inline and never constructs `EntityReference` nodes,
       * so this method is the only producer.
       *
       * @deprecated
       * In DOM Level 4.
       * @param {string} name
       * The name of the entity to reference. No namespace well-formedness checks are performed.
       * @returns {EntityReference}
       * @throws {DOMException}
       * With code `INVALID_CHARACTER_ERR` when `name` is not a valid XML `Name`.
       * @throws {DOMException}
       * with code `NOT_SUPPORTED_ERR` when the document is of type `html`
       * @see https://www.w3.org/TR/DOM-Level-3-Core/core.html#ID-392B75AE
       */
      createEntityReference: function(name) {
        if (!g.Name_exact.test(name))
          throw new DOMException(DOMException.INVALID_CHARACTER_ERR, 'not a valid xml name "' + name + '"');
        if (this.type === "html")
          throw new DOMException("document is an html document", DOMExceptionName.NotSupportedError);
        var node = new EntityReference(PDC);
        return node.ownerDocument = this, node.childNodes = new NodeList(), node.nodeName = name, node;
      },
      // Introduced in DOM Level 2:
      /**
       * @param {string} namespaceURI
       * @param {string} qualifiedName
       * @returns {Element}
       */
      createElementNS: function(namespaceURI, qualifiedName) {
        var validated = validateAndExtract(namespaceURI, qualifiedName), node = new Element(PDC), attrs = node.attributes = new NamedNodeMap();
        return node.childNodes = new NodeList(), node.ownerDocument = this, node.nodeName = qualifiedName, node.tagName = qualifiedName, node.namespaceURI = validated[0], node.prefix = validated[1], node.localName = validated[2], attrs._ownerElement = node, node;
      },
      // Introduced in DOM Level 2:
      /**
       * @param {string} namespaceURI
       * @param {string} qualifiedName
       * @returns {Attr}
       */
      createAttributeNS: function(namespaceURI, qualifiedName) {
        var validated = validateAndExtract(namespaceURI, qualifiedName), node = new Attr(PDC);
        return node.ownerDocument = this, node.childNodes = new NodeList(), node.nodeName = qualifiedName, node.name = qualifiedName, node.specified = !0, node.namespaceURI = validated[0], node.prefix = validated[1], node.localName = validated[2], node;
      }
    };
    _extends(Document, Node);
    function Element(symbol2) {
      checkSymbol(symbol2), this._nsMap = /* @__PURE__ */ Object.create(null);
    }
    Element.prototype = {
      nodeType: ELEMENT_NODE,
      /**
       * The attributes of this element.
       *
       * @type {NamedNodeMap | null}
       */
      attributes: null,
      getQualifiedName: function() {
        return this.prefix ? this.prefix + ":" + this.localName : this.localName;
      },
      _isInHTMLDocumentAndNamespace: function() {
        return this.ownerDocument.type === "html" && this.namespaceURI === NAMESPACE2.HTML;
      },
      /**
       * Implementaton of Level2 Core function hasAttributes.
       *
       * @returns {boolean}
       * True if attribute list is not empty.
       * @see https://www.w3.org/TR/DOM-Level-2-Core/#core-ID-NodeHasAttrs
       */
      hasAttributes: function() {
        return !!(this.attributes && this.attributes.length);
      },
      hasAttribute: function(name) {
        return !!this.getAttributeNode(name);
      },
      /**
       * Returns element’s first attribute whose qualified name is `name`, and `null`
       * if there is no such attribute.
       *
       * @param {string} name
       * @returns {string | null}
       */
      getAttribute: function(name) {
        var attr = this.getAttributeNode(name);
        return attr ? attr.value : null;
      },
      getAttributeNode: function(name) {
        return this._isInHTMLDocumentAndNamespace() && (name = name.toLowerCase()), this.attributes.getNamedItem(name);
      },
      /**
       * Sets the value of element’s first attribute whose qualified name is qualifiedName to value.
       *
       * @param {string} name
       * @param {string} value
       */
      setAttribute: function(name, value2) {
        this._isInHTMLDocumentAndNamespace() && (name = name.toLowerCase());
        var attr = this.getAttributeNode(name);
        attr ? attr.value = attr.nodeValue = "" + value2 : (attr = this.ownerDocument._createAttribute(name), attr.value = attr.nodeValue = "" + value2, this.setAttributeNode(attr));
      },
      removeAttribute: function(name) {
        var attr = this.getAttributeNode(name);
        attr && this.removeAttributeNode(attr);
      },
      setAttributeNode: function(newAttr) {
        return this.attributes.setNamedItem(newAttr);
      },
      setAttributeNodeNS: function(newAttr) {
        return this.attributes.setNamedItemNS(newAttr);
      },
      removeAttributeNode: function(oldAttr) {
        return this.attributes.removeNamedItem(oldAttr.nodeName);
      },
      //get real attribute name,and remove it by removeAttributeNode
      removeAttributeNS: function(namespaceURI, localName) {
        var old = this.getAttributeNodeNS(namespaceURI, localName);
        old && this.removeAttributeNode(old);
      },
      hasAttributeNS: function(namespaceURI, localName) {
        return this.getAttributeNodeNS(namespaceURI, localName) != null;
      },
      /**
       * Returns element’s attribute whose namespace is `namespaceURI` and local name is
       * `localName`,
       * or `null` if there is no such attribute.
       *
       * @param {string} namespaceURI
       * @param {string} localName
       * @returns {string | null}
       */
      getAttributeNS: function(namespaceURI, localName) {
        var attr = this.getAttributeNodeNS(namespaceURI, localName);
        return attr ? attr.value : null;
      },
      /**
       * Sets the value of element’s attribute whose namespace is `namespaceURI` and local name is
       * `localName` to value.
       *
       * @param {string} namespaceURI
       * @param {string} qualifiedName
       * @param {string} value
       * @see https://dom.spec.whatwg.org/#dom-element-setattributens
       */
      setAttributeNS: function(namespaceURI, qualifiedName, value2) {
        var validated = validateAndExtract(namespaceURI, qualifiedName), localName = validated[2], attr = this.getAttributeNodeNS(namespaceURI, localName);
        attr ? attr.value = attr.nodeValue = "" + value2 : (attr = this.ownerDocument.createAttributeNS(namespaceURI, qualifiedName), attr.value = attr.nodeValue = "" + value2, this.setAttributeNode(attr));
      },
      getAttributeNodeNS: function(namespaceURI, localName) {
        return this.attributes.getNamedItemNS(namespaceURI, localName);
      },
      /**
       * Returns a LiveNodeList of all child elements which have **all** of the given class name(s).
       *
       * Returns an empty list if `classNames` is an empty string or only contains HTML white space
       * characters.
       *
       * Warning: This returns a live LiveNodeList.
       * Changes in the DOM will reflect in the array as the changes occur.
       * If an element selected by this array no longer qualifies for the selector,
       * it will automatically be removed. Be aware of this for iteration purposes.
       *
       * @param {string} classNames
       * Is a string representing the class name(s) to match; multiple class names are separated by
       * (ASCII-)whitespace.
       * @see https://developer.mozilla.org/en-US/docs/Web/API/Element/getElementsByClassName
       * @see https://developer.mozilla.org/en-US/docs/Web/API/Document/getElementsByClassName
       * @see https://dom.spec.whatwg.org/#concept-getelementsbyclassname
       */
      getElementsByClassName: function(classNames) {
        var classNamesSet = toOrderedSet(classNames);
        return new LiveNodeList(this, function(base) {
          var ls = [];
          return classNamesSet.length > 0 && _visitNode(base, function(node) {
            if (node !== base && node.nodeType === ELEMENT_NODE) {
              var nodeClassNames = node.getAttribute("class");
              if (nodeClassNames) {
                var matches = classNames === nodeClassNames;
                if (!matches) {
                  var nodeClassNamesSet = toOrderedSet(nodeClassNames);
                  matches = classNamesSet.every(arrayIncludes(nodeClassNamesSet));
                }
                matches && ls.push(node);
              }
            }
          }), ls;
        });
      },
      /**
       * Returns a LiveNodeList of elements with the given qualifiedName.
       * Searching for all descendants can be done by passing `*` as `qualifiedName`.
       *
       * All descendants of the specified element are searched, but not the element itself.
       * The returned list is live, which means it updates itself with the DOM tree automatically.
       * Therefore, there is no need to call `Element.getElementsByTagName()`
       * with the same element and arguments repeatedly if the DOM changes in between calls.
       *
       * When called on an HTML element in an HTML document,
       * `getElementsByTagName` lower-cases the argument before searching for it.
       * This is undesirable when trying to match camel-cased SVG elements (such as
       * `<linearGradient>`) in an HTML document.
       * Instead, use `Element.getElementsByTagNameNS()`,
       * which preserves the capitalization of the tag name.
       *
       * `Element.getElementsByTagName` is similar to `Document.getElementsByTagName()`,
       * except that it only searches for elements that are descendants of the specified element.
       *
       * @param {string} qualifiedName
       * @returns {LiveNodeList}
       * @see https://developer.mozilla.org/en-US/docs/Web/API/Element/getElementsByTagName
       * @see https://dom.spec.whatwg.org/#concept-getelementsbytagname
       */
      getElementsByTagName: function(qualifiedName) {
        var isHTMLDocument = (this.nodeType === DOCUMENT_NODE ? this : this.ownerDocument).type === "html", lowerQualifiedName = qualifiedName.toLowerCase();
        return new LiveNodeList(this, function(base) {
          var ls = [];
          return _visitNode(base, function(node) {
            if (!(node === base || node.nodeType !== ELEMENT_NODE))
              if (qualifiedName === "*")
                ls.push(node);
              else {
                var nodeQualifiedName = node.getQualifiedName(), matchingQName = isHTMLDocument && node.namespaceURI === NAMESPACE2.HTML ? lowerQualifiedName : qualifiedName;
                nodeQualifiedName === matchingQName && ls.push(node);
              }
          }), ls;
        });
      },
      getElementsByTagNameNS: function(namespaceURI, localName) {
        return new LiveNodeList(this, function(base) {
          var ls = [];
          return _visitNode(base, function(node) {
            node !== base && node.nodeType === ELEMENT_NODE && (namespaceURI === "*" || node.namespaceURI === namespaceURI) && (localName === "*" || node.localName == localName) && ls.push(node);
          }), ls;
        });
      }
    };
    Document.prototype.getElementsByClassName = Element.prototype.getElementsByClassName;
    Document.prototype.getElementsByTagName = Element.prototype.getElementsByTagName;
    Document.prototype.getElementsByTagNameNS = Element.prototype.getElementsByTagNameNS;
    _extends(Element, Node);
    function Attr(symbol2) {
      checkSymbol(symbol2), this.namespaceURI = null, this.prefix = null, this.ownerElement = null;
    }
    Attr.prototype.nodeType = ATTRIBUTE_NODE;
    _extends(Attr, Node);
    function CharacterData(symbol2) {
      checkSymbol(symbol2);
    }
    CharacterData.prototype = {
      data: "",
      substringData: function(offset2, count2) {
        return this.data.substring(offset2, offset2 + count2);
      },
      appendData: function(text2) {
        text2 = this.data + text2, this.nodeValue = this.data = text2, this.length = text2.length;
      },
      insertData: function(offset2, text2) {
        this.replaceData(offset2, 0, text2);
      },
      deleteData: function(offset2, count2) {
        this.replaceData(offset2, count2, "");
      },
      replaceData: function(offset2, count2, text2) {
        var start = this.data.substring(0, offset2), end = this.data.substring(offset2 + count2);
        text2 = start + text2 + end, this.nodeValue = this.data = text2, this.length = text2.length;
      }
    };
    _extends(CharacterData, Node);
    function Text2(symbol2) {
      checkSymbol(symbol2);
    }
    Text2.prototype = {
      nodeName: "#text",
      nodeType: TEXT_NODE,
      splitText: function(offset2) {
        var text2 = this.data, newText = text2.substring(offset2);
        text2 = text2.substring(0, offset2), this.data = this.nodeValue = text2, this.length = text2.length;
        var newNode = this.ownerDocument.createTextNode(newText);
        return this.parentNode && this.parentNode.insertBefore(newNode, this.nextSibling), newNode;
      }
    };
    _extends(Text2, CharacterData);
    function Comment(symbol2) {
      checkSymbol(symbol2);
    }
    Comment.prototype = {
      nodeName: "#comment",
      nodeType: COMMENT_NODE
    };
    _extends(Comment, CharacterData);
    function CDATASection(symbol2) {
      checkSymbol(symbol2);
    }
    CDATASection.prototype = {
      nodeName: "#cdata-section",
      nodeType: CDATA_SECTION_NODE
    };
    _extends(CDATASection, Text2);
    function DocumentType(symbol2) {
      checkSymbol(symbol2);
    }
    DocumentType.prototype.nodeType = DOCUMENT_TYPE_NODE;
    _extends(DocumentType, Node);
    function Notation(symbol2) {
      checkSymbol(symbol2);
    }
    Notation.prototype.nodeType = NOTATION_NODE;
    _extends(Notation, Node);
    function Entity(symbol2) {
      checkSymbol(symbol2);
    }
    Entity.prototype.nodeType = ENTITY_NODE;
    _extends(Entity, Node);
    function EntityReference(symbol2) {
      checkSymbol(symbol2);
    }
    EntityReference.prototype.nodeType = ENTITY_REFERENCE_NODE;
    _extends(EntityReference, Node);
    function DocumentFragment(symbol2) {
      checkSymbol(symbol2);
    }
    DocumentFragment.prototype.nodeName = "#document-fragment";
    DocumentFragment.prototype.nodeType = DOCUMENT_FRAGMENT_NODE;
    _extends(DocumentFragment, Node);
    function ProcessingInstruction(symbol2) {
      checkSymbol(symbol2);
    }
    ProcessingInstruction.prototype.nodeType = PROCESSING_INSTRUCTION_NODE;
    _extends(ProcessingInstruction, CharacterData);
    function XMLSerializer2() {
    }
    XMLSerializer2.prototype.serializeToString = function(node, options) {
      return nodeSerializeToString.call(node, options);
    };
    Node.prototype.toString = nodeSerializeToString;
    function nodeSerializeToString(options) {
      var opts;
      typeof options == "function" ? opts = { requireWellFormed: !1, splitCDATASections: !0, nodeFilter: options } : options != null ? opts = {
        requireWellFormed: !!options.requireWellFormed,
        splitCDATASections: options.splitCDATASections !== !1,
        nodeFilter: options.nodeFilter || null
      } : opts = { requireWellFormed: !1, splitCDATASections: !0, nodeFilter: null };
      var buf = [], refNode = this.nodeType === DOCUMENT_NODE && this.documentElement || this, prefix = refNode.prefix, uri = refNode.namespaceURI;
      if (uri && prefix == null) {
        var prefix = refNode.lookupPrefix(uri);
        if (prefix == null)
          var visibleNamespaces = [
            { namespace: uri, prefix: null }
            //{namespace:uri,prefix:''}
          ];
      }
      return serializeToString(this, buf, visibleNamespaces, opts), buf.join("");
    }
    function needNamespaceDefine(node, isHTML, visibleNamespaces) {
      var prefix = node.prefix || "", uri = node.namespaceURI;
      if (!uri || prefix === "xml" && uri === NAMESPACE2.XML || uri === NAMESPACE2.XMLNS)
        return !1;
      for (var i = visibleNamespaces.length; i--; ) {
        var ns = visibleNamespaces[i];
        if (ns.prefix === prefix)
          return ns.namespace !== uri;
      }
      return !0;
    }
    function addSerializedAttribute(buf, qualifiedName, value2, requireWellFormed) {
      if (requireWellFormed && !g.QName_exact.test(qualifiedName))
        throw new DOMException(
          'The attribute name "' + qualifiedName + '" is not a valid XML QName',
          DOMExceptionName.InvalidStateError
        );
      buf.push(" ", qualifiedName, '="', value2.replace(/[<>&"\t\n\r]/g, _xmlEncoder), '"');
    }
    function serializeToString(node, buf, visibleNamespaces, opts) {
      visibleNamespaces || (visibleNamespaces = []);
      var nodeFilter = opts.nodeFilter, requireWellFormed = opts.requireWellFormed, splitCDATASections = opts.splitCDATASections, doc = node.nodeType === DOCUMENT_NODE ? node : node.ownerDocument, isHTML = doc.type === "html";
      walkDOM(
        node,
        { ns: visibleNamespaces },
        {
          enter: function(n, ctx) {
            var namespaces2 = ctx.ns;
            if (nodeFilter)
              if (n = nodeFilter(n), n) {
                if (typeof n == "string")
                  return buf.push(n), null;
              } else
                return null;
            switch (n.nodeType) {
              case ELEMENT_NODE:
                var attrs = n.attributes, len = attrs.length, nodeName = n.tagName, prefixedNodeName = nodeName;
                if (!isHTML && !n.prefix && n.namespaceURI) {
                  for (var defaultNS, ai = 0; ai < attrs.length; ai++)
                    if (attrs.item(ai).name === "xmlns") {
                      defaultNS = attrs.item(ai).value;
                      break;
                    }
                  if (!defaultNS)
                    for (var nsi = namespaces2.length - 1; nsi >= 0; nsi--) {
                      var nsEntry = namespaces2[nsi];
                      if (nsEntry.prefix === "" && nsEntry.namespace === n.namespaceURI) {
                        defaultNS = nsEntry.namespace;
                        break;
                      }
                    }
                  if (defaultNS !== n.namespaceURI)
                    for (var nsi = namespaces2.length - 1; nsi >= 0; nsi--) {
                      var nsEntry = namespaces2[nsi];
                      if (nsEntry.namespace === n.namespaceURI) {
                        nsEntry.prefix && (prefixedNodeName = nsEntry.prefix + ":" + nodeName);
                        break;
                      }
                    }
                }
                if (requireWellFormed && !g.QName_exact.test(prefixedNodeName))
                  throw new DOMException(
                    'The element name "' + prefixedNodeName + '" is not a valid XML QName',
                    DOMExceptionName.InvalidStateError
                  );
                buf.push("<", prefixedNodeName);
                for (var childNamespaces = namespaces2.slice(), i = 0; i < len; i++) {
                  var attr = attrs.item(i);
                  attr.prefix == "xmlns" ? childNamespaces.push({
                    prefix: attr.localName,
                    namespace: attr.value
                  }) : attr.nodeName == "xmlns" && childNamespaces.push({ prefix: "", namespace: attr.value });
                }
                for (var i = 0; i < len; i++) {
                  var attr = attrs.item(i);
                  if (needNamespaceDefine(attr, isHTML, childNamespaces)) {
                    var attrPrefix = attr.prefix || "", uri = attr.namespaceURI;
                    addSerializedAttribute(buf, attrPrefix ? "xmlns:" + attrPrefix : "xmlns", uri, requireWellFormed), childNamespaces.push({ prefix: attrPrefix, namespace: uri });
                  }
                  var filteredAttr = nodeFilter ? nodeFilter(attr) : attr;
                  filteredAttr && (typeof filteredAttr == "string" ? buf.push(filteredAttr) : addSerializedAttribute(buf, filteredAttr.name, filteredAttr.value, requireWellFormed));
                }
                if (nodeName === prefixedNodeName && needNamespaceDefine(n, isHTML, childNamespaces)) {
                  var nodePrefix = n.prefix || "", uri = n.namespaceURI;
                  addSerializedAttribute(buf, nodePrefix ? "xmlns:" + nodePrefix : "xmlns", uri, requireWellFormed), childNamespaces.push({ prefix: nodePrefix, namespace: uri });
                }
                var canCloseTag = !n.firstChild;
                if (canCloseTag && (isHTML || n.namespaceURI === NAMESPACE2.HTML) && (canCloseTag = isHTMLVoidElement(nodeName)), canCloseTag)
                  return buf.push("/>"), null;
                if (buf.push(">"), isHTML && isHTMLRawTextElement(nodeName)) {
                  for (var child = n.firstChild; child; )
                    child.data ? buf.push(child.data) : serializeToString(child, buf, childNamespaces.slice(), opts), child = child.nextSibling;
                  return buf.push("</", prefixedNodeName, ">"), null;
                }
                return { ns: childNamespaces, tag: prefixedNodeName };
              case DOCUMENT_NODE:
              case DOCUMENT_FRAGMENT_NODE:
                if (requireWellFormed && n.nodeType === DOCUMENT_NODE && n.documentElement == null)
                  throw new DOMException("The Document has no documentElement", DOMExceptionName.InvalidStateError);
                return { ns: namespaces2 };
              case ATTRIBUTE_NODE:
                return addSerializedAttribute(buf, n.name, n.value, requireWellFormed), null;
              case TEXT_NODE:
                if (requireWellFormed && g.InvalidChar.test(n.data))
                  throw new DOMException(
                    "The Text node data contains characters outside the XML Char production",
                    DOMExceptionName.InvalidStateError
                  );
                return buf.push(n.data.replace(/[<&>]/g, _xmlEncoder)), null;
              case CDATA_SECTION_NODE:
                if (requireWellFormed && n.data.indexOf("]]>") !== -1)
                  throw new DOMException('The CDATASection data contains "]]>"', DOMExceptionName.InvalidStateError);
                return splitCDATASections ? buf.push(g.CDATA_START, n.data.replace(/]]>/g, "]]]]><![CDATA[>"), g.CDATA_END) : buf.push(g.CDATA_START, n.data, g.CDATA_END), null;
              case COMMENT_NODE:
                if (requireWellFormed) {
                  if (g.InvalidChar.test(n.data))
                    throw new DOMException(
                      "The comment node data contains characters outside the XML Char production",
                      DOMExceptionName.InvalidStateError
                    );
                  if (n.data.indexOf("--") !== -1 || n.data[n.data.length - 1] === "-")
                    throw new DOMException(
                      'The comment node data contains "--" or ends with "-"',
                      DOMExceptionName.InvalidStateError
                    );
                }
                return buf.push(g.COMMENT_START, n.data, g.COMMENT_END), null;
              case DOCUMENT_TYPE_NODE:
                var pubid = n.publicId, sysid = n.systemId;
                if (requireWellFormed) {
                  if (!g.Name_exact.test(n.name))
                    throw new DOMException(
                      'The doctype name "' + n.name + '" is not a valid XML Name',
                      DOMExceptionName.InvalidStateError
                    );
                  if (pubid && !g.PubidLiteral_match.test(pubid))
                    throw new DOMException("DocumentType publicId is not a valid PubidLiteral", DOMExceptionName.InvalidStateError);
                  if (sysid && sysid !== "." && !g.SystemLiteral_match.test(sysid))
                    throw new DOMException("DocumentType systemId is not a valid SystemLiteral", DOMExceptionName.InvalidStateError);
                  if (n.internalSubset && n.internalSubset.indexOf("]>") !== -1)
                    throw new DOMException('DocumentType internalSubset contains "]>"', DOMExceptionName.InvalidStateError);
                }
                return buf.push(g.DOCTYPE_DECL_START, " ", n.name), pubid ? (buf.push(" ", g.PUBLIC, " ", pubid), sysid && sysid !== "." && buf.push(" ", sysid)) : sysid && sysid !== "." && buf.push(" ", g.SYSTEM, " ", sysid), n.internalSubset && buf.push(" [", n.internalSubset, "]"), buf.push(">"), null;
              case PROCESSING_INSTRUCTION_NODE:
                if (requireWellFormed) {
                  if (!g.NCName_exact.test(n.target) || n.target.toLowerCase() === "xml")
                    throw new DOMException(
                      'The processing instruction target "' + n.target + '" is not a valid XML NCName or is reserved',
                      DOMExceptionName.InvalidStateError
                    );
                  if (g.InvalidChar.test(n.data))
                    throw new DOMException(
                      "The ProcessingInstruction data contains characters outside the XML Char production",
                      DOMExceptionName.InvalidStateError
                    );
                  if (n.data.indexOf("?>") !== -1)
                    throw new DOMException('The ProcessingInstruction data contains "?>"', DOMExceptionName.InvalidStateError);
                }
                return buf.push("<?", n.target, " ", n.data, "?>"), null;
              case ENTITY_REFERENCE_NODE:
                if (requireWellFormed && !g.Name_exact.test(n.nodeName))
                  throw new DOMException(
                    'The entity reference name "' + n.nodeName + '" is not a valid XML Name',
                    DOMExceptionName.InvalidStateError
                  );
                return buf.push("&", n.nodeName, ";"), null;
              //case ENTITY_NODE:
              //case NOTATION_NODE:
              default:
                return buf.push("??", n.nodeName), null;
            }
          },
          exit: function(n, childCtx) {
            childCtx && childCtx.tag && buf.push("</", childCtx.tag, ">");
          }
        }
      );
    }
    function importNode(doc, node, deep) {
      var destRoot;
      return walkDOM(node, null, {
        enter: function(srcNode, destParent) {
          var destNode = srcNode.cloneNode(!1);
          destNode.ownerDocument = doc, destNode.parentNode = null, destParent === null ? destRoot = destNode : destParent.appendChild(destNode);
          var shouldDeep = srcNode.nodeType === ATTRIBUTE_NODE || deep;
          return shouldDeep ? destNode : null;
        }
      }), destRoot;
    }
    function cloneNode(doc, node, deep) {
      var destRoot;
      return walkDOM(node, null, {
        enter: function(srcNode, destParent) {
          var destNode = new srcNode.constructor(PDC);
          for (var n in srcNode)
            if (hasOwn(srcNode, n)) {
              var v = srcNode[n];
              typeof v != "object" && v != destNode[n] && (destNode[n] = v);
            }
          srcNode.childNodes && (destNode.childNodes = new NodeList()), destNode.ownerDocument = doc;
          var shouldDeep = deep;
          switch (destNode.nodeType) {
            case ELEMENT_NODE:
              var attrs = srcNode.attributes, attrs2 = destNode.attributes = new NamedNodeMap(), len = attrs.length;
              attrs2._ownerElement = destNode;
              for (var i = 0; i < len; i++)
                destNode.setAttributeNode(cloneNode(doc, attrs.item(i), !0));
              break;
            case ATTRIBUTE_NODE:
              shouldDeep = !0;
          }
          return destParent !== null ? destParent.appendChild(destNode) : destRoot = destNode, shouldDeep ? destNode : null;
        }
      }), destRoot;
    }
    function __set__(object2, key, value2) {
      object2[key] = value2;
    }
    function childrenRefresh(node) {
      for (var ls = [], child = node.firstChild; child; )
        child.nodeType === ELEMENT_NODE && ls.push(child), child = child.nextSibling;
      return ls;
    }
    try {
      Object.defineProperty && (Object.defineProperty(LiveNodeList.prototype, "length", {
        get: function() {
          return _updateLiveList(this), this.$$length;
        }
      }), Object.defineProperty(Node.prototype, "textContent", {
        get: function() {
          if (this.nodeType === ELEMENT_NODE || this.nodeType === DOCUMENT_FRAGMENT_NODE) {
            var buf = [];
            return walkDOM(this, null, {
              enter: function(n) {
                if (n.nodeType === ELEMENT_NODE || n.nodeType === DOCUMENT_FRAGMENT_NODE)
                  return !0;
                if (n.nodeType === PROCESSING_INSTRUCTION_NODE || n.nodeType === COMMENT_NODE)
                  return null;
                buf.push(n.nodeValue);
              }
            }), buf.join("");
          }
          return this.nodeValue;
        },
        set: function(data) {
          switch (this.nodeType) {
            case ELEMENT_NODE:
            case DOCUMENT_FRAGMENT_NODE:
              for (; this.firstChild; )
                this.removeChild(this.firstChild);
              (data || String(data)) && this.appendChild(this.ownerDocument.createTextNode(data));
              break;
            default:
              this.data = data, this.value = data, this.nodeValue = data;
          }
        }
      }), Object.defineProperty(CharacterData.prototype, "data", {
        get: function() {
          return this._data != null ? this._data : "";
        },
        set: function(v) {
          this._data = v, this.length = typeof v == "string" ? v.length : 0;
        }
      }), Object.defineProperty(CharacterData.prototype, "nodeValue", {
        get: function() {
          return this.data;
        },
        set: function(v) {
          this.data = v;
        },
        enumerable: !0,
        configurable: !0
      }), Object.defineProperty(Element.prototype, "children", {
        get: function() {
          return new LiveNodeList(this, childrenRefresh);
        }
      }), Object.defineProperty(Document.prototype, "children", {
        get: function() {
          return new LiveNodeList(this, childrenRefresh);
        }
      }), Object.defineProperty(DocumentFragment.prototype, "children", {
        get: function() {
          return new LiveNodeList(this, childrenRefresh);
        }
      }), __set__ = function(object2, key, value2) {
        object2["$$" + key] = value2;
      });
    } catch {
    }
    exports._updateLiveList = _updateLiveList;
    exports.Attr = Attr;
    exports.CDATASection = CDATASection;
    exports.CharacterData = CharacterData;
    exports.Comment = Comment;
    exports.Document = Document;
    exports.DocumentFragment = DocumentFragment;
    exports.DocumentType = DocumentType;
    exports.DOMImplementation = DOMImplementation2;
    exports.Element = Element;
    exports.Entity = Entity;
    exports.EntityReference = EntityReference;
    exports.LiveNodeList = LiveNodeList;
    exports.NamedNodeMap = NamedNodeMap;
    exports.Node = Node;
    exports.NodeList = NodeList;
    exports.Notation = Notation;
    exports.Text = Text2;
    exports.ProcessingInstruction = ProcessingInstruction;
    exports.walkDOM = walkDOM;
    exports.XMLSerializer = XMLSerializer2;
  }
});

// ../../node_modules/.pnpm/@xmldom+xmldom@0.9.12/node_modules/@xmldom/xmldom/lib/entities.js
var require_entities = __commonJS({
  "../../node_modules/.pnpm/@xmldom+xmldom@0.9.12/node_modules/@xmldom/xmldom/lib/entities.js"(exports) {
    "use strict";
    var freeze = require_conventions().freeze;
    exports.XML_ENTITIES = freeze({
      amp: "&",
      apos: "'",
      gt: ">",
      lt: "<",
      quot: '"'
    });
    exports.HTML_ENTITIES = freeze({
      Aacute: "\xC1",
      aacute: "\xE1",
      Abreve: "\u0102",
      abreve: "\u0103",
      ac: "\u223E",
      acd: "\u223F",
      acE: "\u223E\u0333",
      Acirc: "\xC2",
      acirc: "\xE2",
      acute: "\xB4",
      Acy: "\u0410",
      acy: "\u0430",
      AElig: "\xC6",
      aelig: "\xE6",
      af: "\u2061",
      Afr: "\u{1D504}",
      afr: "\u{1D51E}",
      Agrave: "\xC0",
      agrave: "\xE0",
      alefsym: "\u2135",
      aleph: "\u2135",
      Alpha: "\u0391",
      alpha: "\u03B1",
      Amacr: "\u0100",
      amacr: "\u0101",
      amalg: "\u2A3F",
      AMP: "&",
      amp: "&",
      And: "\u2A53",
      and: "\u2227",
      andand: "\u2A55",
      andd: "\u2A5C",
      andslope: "\u2A58",
      andv: "\u2A5A",
      ang: "\u2220",
      ange: "\u29A4",
      angle: "\u2220",
      angmsd: "\u2221",
      angmsdaa: "\u29A8",
      angmsdab: "\u29A9",
      angmsdac: "\u29AA",
      angmsdad: "\u29AB",
      angmsdae: "\u29AC",
      angmsdaf: "\u29AD",
      angmsdag: "\u29AE",
      angmsdah: "\u29AF",
      angrt: "\u221F",
      angrtvb: "\u22BE",
      angrtvbd: "\u299D",
      angsph: "\u2222",
      angst: "\xC5",
      angzarr: "\u237C",
      Aogon: "\u0104",
      aogon: "\u0105",
      Aopf: "\u{1D538}",
      aopf: "\u{1D552}",
      ap: "\u2248",
      apacir: "\u2A6F",
      apE: "\u2A70",
      ape: "\u224A",
      apid: "\u224B",
      apos: "'",
      ApplyFunction: "\u2061",
      approx: "\u2248",
      approxeq: "\u224A",
      Aring: "\xC5",
      aring: "\xE5",
      Ascr: "\u{1D49C}",
      ascr: "\u{1D4B6}",
      Assign: "\u2254",
      ast: "*",
      asymp: "\u2248",
      asympeq: "\u224D",
      Atilde: "\xC3",
      atilde: "\xE3",
      Auml: "\xC4",
      auml: "\xE4",
      awconint: "\u2233",
      awint: "\u2A11",
      backcong: "\u224C",
      backepsilon: "\u03F6",
      backprime: "\u2035",
      backsim: "\u223D",
      backsimeq: "\u22CD",
      Backslash: "\u2216",
      Barv: "\u2AE7",
      barvee: "\u22BD",
      Barwed: "\u2306",
      barwed: "\u2305",
      barwedge: "\u2305",
      bbrk: "\u23B5",
      bbrktbrk: "\u23B6",
      bcong: "\u224C",
      Bcy: "\u0411",
      bcy: "\u0431",
      bdquo: "\u201E",
      becaus: "\u2235",
      Because: "\u2235",
      because: "\u2235",
      bemptyv: "\u29B0",
      bepsi: "\u03F6",
      bernou: "\u212C",
      Bernoullis: "\u212C",
      Beta: "\u0392",
      beta: "\u03B2",
      beth: "\u2136",
      between: "\u226C",
      Bfr: "\u{1D505}",
      bfr: "\u{1D51F}",
      bigcap: "\u22C2",
      bigcirc: "\u25EF",
      bigcup: "\u22C3",
      bigodot: "\u2A00",
      bigoplus: "\u2A01",
      bigotimes: "\u2A02",
      bigsqcup: "\u2A06",
      bigstar: "\u2605",
      bigtriangledown: "\u25BD",
      bigtriangleup: "\u25B3",
      biguplus: "\u2A04",
      bigvee: "\u22C1",
      bigwedge: "\u22C0",
      bkarow: "\u290D",
      blacklozenge: "\u29EB",
      blacksquare: "\u25AA",
      blacktriangle: "\u25B4",
      blacktriangledown: "\u25BE",
      blacktriangleleft: "\u25C2",
      blacktriangleright: "\u25B8",
      blank: "\u2423",
      blk12: "\u2592",
      blk14: "\u2591",
      blk34: "\u2593",
      block: "\u2588",
      bne: "=\u20E5",
      bnequiv: "\u2261\u20E5",
      bNot: "\u2AED",
      bnot: "\u2310",
      Bopf: "\u{1D539}",
      bopf: "\u{1D553}",
      bot: "\u22A5",
      bottom: "\u22A5",
      bowtie: "\u22C8",
      boxbox: "\u29C9",
      boxDL: "\u2557",
      boxDl: "\u2556",
      boxdL: "\u2555",
      boxdl: "\u2510",
      boxDR: "\u2554",
      boxDr: "\u2553",
      boxdR: "\u2552",
      boxdr: "\u250C",
      boxH: "\u2550",
      boxh: "\u2500",
      boxHD: "\u2566",
      boxHd: "\u2564",
      boxhD: "\u2565",
      boxhd: "\u252C",
      boxHU: "\u2569",
      boxHu: "\u2567",
      boxhU: "\u2568",
      boxhu: "\u2534",
      boxminus: "\u229F",
      boxplus: "\u229E",
      boxtimes: "\u22A0",
      boxUL: "\u255D",
      boxUl: "\u255C",
      boxuL: "\u255B",
      boxul: "\u2518",
      boxUR: "\u255A",
      boxUr: "\u2559",
      boxuR: "\u2558",
      boxur: "\u2514",
      boxV: "\u2551",
      boxv: "\u2502",
      boxVH: "\u256C",
      boxVh: "\u256B",
      boxvH: "\u256A",
      boxvh: "\u253C",
      boxVL: "\u2563",
      boxVl: "\u2562",
      boxvL: "\u2561",
      boxvl: "\u2524",
      boxVR: "\u2560",
      boxVr: "\u255F",
      boxvR: "\u255E",
      boxvr: "\u251C",
      bprime: "\u2035",
      Breve: "\u02D8",
      breve: "\u02D8",
      brvbar: "\xA6",
      Bscr: "\u212C",
      bscr: "\u{1D4B7}",
      bsemi: "\u204F",
      bsim: "\u223D",
      bsime: "\u22CD",
      bsol: "\\",
      bsolb: "\u29C5",
      bsolhsub: "\u27C8",
      bull: "\u2022",
      bullet: "\u2022",
      bump: "\u224E",
      bumpE: "\u2AAE",
      bumpe: "\u224F",
      Bumpeq: "\u224E",
      bumpeq: "\u224F",
      Cacute: "\u0106",
      cacute: "\u0107",
      Cap: "\u22D2",
      cap: "\u2229",
      capand: "\u2A44",
      capbrcup: "\u2A49",
      capcap: "\u2A4B",
      capcup: "\u2A47",
      capdot: "\u2A40",
      CapitalDifferentialD: "\u2145",
      caps: "\u2229\uFE00",
      caret: "\u2041",
      caron: "\u02C7",
      Cayleys: "\u212D",
      ccaps: "\u2A4D",
      Ccaron: "\u010C",
      ccaron: "\u010D",
      Ccedil: "\xC7",
      ccedil: "\xE7",
      Ccirc: "\u0108",
      ccirc: "\u0109",
      Cconint: "\u2230",
      ccups: "\u2A4C",
      ccupssm: "\u2A50",
      Cdot: "\u010A",
      cdot: "\u010B",
      cedil: "\xB8",
      Cedilla: "\xB8",
      cemptyv: "\u29B2",
      cent: "\xA2",
      CenterDot: "\xB7",
      centerdot: "\xB7",
      Cfr: "\u212D",
      cfr: "\u{1D520}",
      CHcy: "\u0427",
      chcy: "\u0447",
      check: "\u2713",
      checkmark: "\u2713",
      Chi: "\u03A7",
      chi: "\u03C7",
      cir: "\u25CB",
      circ: "\u02C6",
      circeq: "\u2257",
      circlearrowleft: "\u21BA",
      circlearrowright: "\u21BB",
      circledast: "\u229B",
      circledcirc: "\u229A",
      circleddash: "\u229D",
      CircleDot: "\u2299",
      circledR: "\xAE",
      circledS: "\u24C8",
      CircleMinus: "\u2296",
      CirclePlus: "\u2295",
      CircleTimes: "\u2297",
      cirE: "\u29C3",
      cire: "\u2257",
      cirfnint: "\u2A10",
      cirmid: "\u2AEF",
      cirscir: "\u29C2",
      ClockwiseContourIntegral: "\u2232",
      CloseCurlyDoubleQuote: "\u201D",
      CloseCurlyQuote: "\u2019",
      clubs: "\u2663",
      clubsuit: "\u2663",
      Colon: "\u2237",
      colon: ":",
      Colone: "\u2A74",
      colone: "\u2254",
      coloneq: "\u2254",
      comma: ",",
      commat: "@",
      comp: "\u2201",
      compfn: "\u2218",
      complement: "\u2201",
      complexes: "\u2102",
      cong: "\u2245",
      congdot: "\u2A6D",
      Congruent: "\u2261",
      Conint: "\u222F",
      conint: "\u222E",
      ContourIntegral: "\u222E",
      Copf: "\u2102",
      copf: "\u{1D554}",
      coprod: "\u2210",
      Coproduct: "\u2210",
      COPY: "\xA9",
      copy: "\xA9",
      copysr: "\u2117",
      CounterClockwiseContourIntegral: "\u2233",
      crarr: "\u21B5",
      Cross: "\u2A2F",
      cross: "\u2717",
      Cscr: "\u{1D49E}",
      cscr: "\u{1D4B8}",
      csub: "\u2ACF",
      csube: "\u2AD1",
      csup: "\u2AD0",
      csupe: "\u2AD2",
      ctdot: "\u22EF",
      cudarrl: "\u2938",
      cudarrr: "\u2935",
      cuepr: "\u22DE",
      cuesc: "\u22DF",
      cularr: "\u21B6",
      cularrp: "\u293D",
      Cup: "\u22D3",
      cup: "\u222A",
      cupbrcap: "\u2A48",
      CupCap: "\u224D",
      cupcap: "\u2A46",
      cupcup: "\u2A4A",
      cupdot: "\u228D",
      cupor: "\u2A45",
      cups: "\u222A\uFE00",
      curarr: "\u21B7",
      curarrm: "\u293C",
      curlyeqprec: "\u22DE",
      curlyeqsucc: "\u22DF",
      curlyvee: "\u22CE",
      curlywedge: "\u22CF",
      curren: "\xA4",
      curvearrowleft: "\u21B6",
      curvearrowright: "\u21B7",
      cuvee: "\u22CE",
      cuwed: "\u22CF",
      cwconint: "\u2232",
      cwint: "\u2231",
      cylcty: "\u232D",
      Dagger: "\u2021",
      dagger: "\u2020",
      daleth: "\u2138",
      Darr: "\u21A1",
      dArr: "\u21D3",
      darr: "\u2193",
      dash: "\u2010",
      Dashv: "\u2AE4",
      dashv: "\u22A3",
      dbkarow: "\u290F",
      dblac: "\u02DD",
      Dcaron: "\u010E",
      dcaron: "\u010F",
      Dcy: "\u0414",
      dcy: "\u0434",
      DD: "\u2145",
      dd: "\u2146",
      ddagger: "\u2021",
      ddarr: "\u21CA",
      DDotrahd: "\u2911",
      ddotseq: "\u2A77",
      deg: "\xB0",
      Del: "\u2207",
      Delta: "\u0394",
      delta: "\u03B4",
      demptyv: "\u29B1",
      dfisht: "\u297F",
      Dfr: "\u{1D507}",
      dfr: "\u{1D521}",
      dHar: "\u2965",
      dharl: "\u21C3",
      dharr: "\u21C2",
      DiacriticalAcute: "\xB4",
      DiacriticalDot: "\u02D9",
      DiacriticalDoubleAcute: "\u02DD",
      DiacriticalGrave: "`",
      DiacriticalTilde: "\u02DC",
      diam: "\u22C4",
      Diamond: "\u22C4",
      diamond: "\u22C4",
      diamondsuit: "\u2666",
      diams: "\u2666",
      die: "\xA8",
      DifferentialD: "\u2146",
      digamma: "\u03DD",
      disin: "\u22F2",
      div: "\xF7",
      divide: "\xF7",
      divideontimes: "\u22C7",
      divonx: "\u22C7",
      DJcy: "\u0402",
      djcy: "\u0452",
      dlcorn: "\u231E",
      dlcrop: "\u230D",
      dollar: "$",
      Dopf: "\u{1D53B}",
      dopf: "\u{1D555}",
      Dot: "\xA8",
      dot: "\u02D9",
      DotDot: "\u20DC",
      doteq: "\u2250",
      doteqdot: "\u2251",
      DotEqual: "\u2250",
      dotminus: "\u2238",
      dotplus: "\u2214",
      dotsquare: "\u22A1",
      doublebarwedge: "\u2306",
      DoubleContourIntegral: "\u222F",
      DoubleDot: "\xA8",
      DoubleDownArrow: "\u21D3",
      DoubleLeftArrow: "\u21D0",
      DoubleLeftRightArrow: "\u21D4",
      DoubleLeftTee: "\u2AE4",
      DoubleLongLeftArrow: "\u27F8",
      DoubleLongLeftRightArrow: "\u27FA",
      DoubleLongRightArrow: "\u27F9",
      DoubleRightArrow: "\u21D2",
      DoubleRightTee: "\u22A8",
      DoubleUpArrow: "\u21D1",
      DoubleUpDownArrow: "\u21D5",
      DoubleVerticalBar: "\u2225",
      DownArrow: "\u2193",
      Downarrow: "\u21D3",
      downarrow: "\u2193",
      DownArrowBar: "\u2913",
      DownArrowUpArrow: "\u21F5",
      DownBreve: "\u0311",
      downdownarrows: "\u21CA",
      downharpoonleft: "\u21C3",
      downharpoonright: "\u21C2",
      DownLeftRightVector: "\u2950",
      DownLeftTeeVector: "\u295E",
      DownLeftVector: "\u21BD",
      DownLeftVectorBar: "\u2956",
      DownRightTeeVector: "\u295F",
      DownRightVector: "\u21C1",
      DownRightVectorBar: "\u2957",
      DownTee: "\u22A4",
      DownTeeArrow: "\u21A7",
      drbkarow: "\u2910",
      drcorn: "\u231F",
      drcrop: "\u230C",
      Dscr: "\u{1D49F}",
      dscr: "\u{1D4B9}",
      DScy: "\u0405",
      dscy: "\u0455",
      dsol: "\u29F6",
      Dstrok: "\u0110",
      dstrok: "\u0111",
      dtdot: "\u22F1",
      dtri: "\u25BF",
      dtrif: "\u25BE",
      duarr: "\u21F5",
      duhar: "\u296F",
      dwangle: "\u29A6",
      DZcy: "\u040F",
      dzcy: "\u045F",
      dzigrarr: "\u27FF",
      Eacute: "\xC9",
      eacute: "\xE9",
      easter: "\u2A6E",
      Ecaron: "\u011A",
      ecaron: "\u011B",
      ecir: "\u2256",
      Ecirc: "\xCA",
      ecirc: "\xEA",
      ecolon: "\u2255",
      Ecy: "\u042D",
      ecy: "\u044D",
      eDDot: "\u2A77",
      Edot: "\u0116",
      eDot: "\u2251",
      edot: "\u0117",
      ee: "\u2147",
      efDot: "\u2252",
      Efr: "\u{1D508}",
      efr: "\u{1D522}",
      eg: "\u2A9A",
      Egrave: "\xC8",
      egrave: "\xE8",
      egs: "\u2A96",
      egsdot: "\u2A98",
      el: "\u2A99",
      Element: "\u2208",
      elinters: "\u23E7",
      ell: "\u2113",
      els: "\u2A95",
      elsdot: "\u2A97",
      Emacr: "\u0112",
      emacr: "\u0113",
      empty: "\u2205",
      emptyset: "\u2205",
      EmptySmallSquare: "\u25FB",
      emptyv: "\u2205",
      EmptyVerySmallSquare: "\u25AB",
      emsp: "\u2003",
      emsp13: "\u2004",
      emsp14: "\u2005",
      ENG: "\u014A",
      eng: "\u014B",
      ensp: "\u2002",
      Eogon: "\u0118",
      eogon: "\u0119",
      Eopf: "\u{1D53C}",
      eopf: "\u{1D556}",
      epar: "\u22D5",
      eparsl: "\u29E3",
      eplus: "\u2A71",
      epsi: "\u03B5",
      Epsilon: "\u0395",
      epsilon: "\u03B5",
      epsiv: "\u03F5",
      eqcirc: "\u2256",
      eqcolon: "\u2255",
      eqsim: "\u2242",
      eqslantgtr: "\u2A96",
      eqslantless: "\u2A95",
      Equal: "\u2A75",
      equals: "=",
      EqualTilde: "\u2242",
      equest: "\u225F",
      Equilibrium: "\u21CC",
      equiv: "\u2261",
      equivDD: "\u2A78",
      eqvparsl: "\u29E5",
      erarr: "\u2971",
      erDot: "\u2253",
      Escr: "\u2130",
      escr: "\u212F",
      esdot: "\u2250",
      Esim: "\u2A73",
      esim: "\u2242",
      Eta: "\u0397",
      eta: "\u03B7",
      ETH: "\xD0",
      eth: "\xF0",
      Euml: "\xCB",
      euml: "\xEB",
      euro: "\u20AC",
      excl: "!",
      exist: "\u2203",
      Exists: "\u2203",
      expectation: "\u2130",
      ExponentialE: "\u2147",
      exponentiale: "\u2147",
      fallingdotseq: "\u2252",
      Fcy: "\u0424",
      fcy: "\u0444",
      female: "\u2640",
      ffilig: "\uFB03",
      fflig: "\uFB00",
      ffllig: "\uFB04",
      Ffr: "\u{1D509}",
      ffr: "\u{1D523}",
      filig: "\uFB01",
      FilledSmallSquare: "\u25FC",
      FilledVerySmallSquare: "\u25AA",
      fjlig: "fj",
      flat: "\u266D",
      fllig: "\uFB02",
      fltns: "\u25B1",
      fnof: "\u0192",
      Fopf: "\u{1D53D}",
      fopf: "\u{1D557}",
      ForAll: "\u2200",
      forall: "\u2200",
      fork: "\u22D4",
      forkv: "\u2AD9",
      Fouriertrf: "\u2131",
      fpartint: "\u2A0D",
      frac12: "\xBD",
      frac13: "\u2153",
      frac14: "\xBC",
      frac15: "\u2155",
      frac16: "\u2159",
      frac18: "\u215B",
      frac23: "\u2154",
      frac25: "\u2156",
      frac34: "\xBE",
      frac35: "\u2157",
      frac38: "\u215C",
      frac45: "\u2158",
      frac56: "\u215A",
      frac58: "\u215D",
      frac78: "\u215E",
      frasl: "\u2044",
      frown: "\u2322",
      Fscr: "\u2131",
      fscr: "\u{1D4BB}",
      gacute: "\u01F5",
      Gamma: "\u0393",
      gamma: "\u03B3",
      Gammad: "\u03DC",
      gammad: "\u03DD",
      gap: "\u2A86",
      Gbreve: "\u011E",
      gbreve: "\u011F",
      Gcedil: "\u0122",
      Gcirc: "\u011C",
      gcirc: "\u011D",
      Gcy: "\u0413",
      gcy: "\u0433",
      Gdot: "\u0120",
      gdot: "\u0121",
      gE: "\u2267",
      ge: "\u2265",
      gEl: "\u2A8C",
      gel: "\u22DB",
      geq: "\u2265",
      geqq: "\u2267",
      geqslant: "\u2A7E",
      ges: "\u2A7E",
      gescc: "\u2AA9",
      gesdot: "\u2A80",
      gesdoto: "\u2A82",
      gesdotol: "\u2A84",
      gesl: "\u22DB\uFE00",
      gesles: "\u2A94",
      Gfr: "\u{1D50A}",
      gfr: "\u{1D524}",
      Gg: "\u22D9",
      gg: "\u226B",
      ggg: "\u22D9",
      gimel: "\u2137",
      GJcy: "\u0403",
      gjcy: "\u0453",
      gl: "\u2277",
      gla: "\u2AA5",
      glE: "\u2A92",
      glj: "\u2AA4",
      gnap: "\u2A8A",
      gnapprox: "\u2A8A",
      gnE: "\u2269",
      gne: "\u2A88",
      gneq: "\u2A88",
      gneqq: "\u2269",
      gnsim: "\u22E7",
      Gopf: "\u{1D53E}",
      gopf: "\u{1D558}",
      grave: "`",
      GreaterEqual: "\u2265",
      GreaterEqualLess: "\u22DB",
      GreaterFullEqual: "\u2267",
      GreaterGreater: "\u2AA2",
      GreaterLess: "\u2277",
      GreaterSlantEqual: "\u2A7E",
      GreaterTilde: "\u2273",
      Gscr: "\u{1D4A2}",
      gscr: "\u210A",
      gsim: "\u2273",
      gsime: "\u2A8E",
      gsiml: "\u2A90",
      Gt: "\u226B",
      GT: ">",
      gt: ">",
      gtcc: "\u2AA7",
      gtcir: "\u2A7A",
      gtdot: "\u22D7",
      gtlPar: "\u2995",
      gtquest: "\u2A7C",
      gtrapprox: "\u2A86",
      gtrarr: "\u2978",
      gtrdot: "\u22D7",
      gtreqless: "\u22DB",
      gtreqqless: "\u2A8C",
      gtrless: "\u2277",
      gtrsim: "\u2273",
      gvertneqq: "\u2269\uFE00",
      gvnE: "\u2269\uFE00",
      Hacek: "\u02C7",
      hairsp: "\u200A",
      half: "\xBD",
      hamilt: "\u210B",
      HARDcy: "\u042A",
      hardcy: "\u044A",
      hArr: "\u21D4",
      harr: "\u2194",
      harrcir: "\u2948",
      harrw: "\u21AD",
      Hat: "^",
      hbar: "\u210F",
      Hcirc: "\u0124",
      hcirc: "\u0125",
      hearts: "\u2665",
      heartsuit: "\u2665",
      hellip: "\u2026",
      hercon: "\u22B9",
      Hfr: "\u210C",
      hfr: "\u{1D525}",
      HilbertSpace: "\u210B",
      hksearow: "\u2925",
      hkswarow: "\u2926",
      hoarr: "\u21FF",
      homtht: "\u223B",
      hookleftarrow: "\u21A9",
      hookrightarrow: "\u21AA",
      Hopf: "\u210D",
      hopf: "\u{1D559}",
      horbar: "\u2015",
      HorizontalLine: "\u2500",
      Hscr: "\u210B",
      hscr: "\u{1D4BD}",
      hslash: "\u210F",
      Hstrok: "\u0126",
      hstrok: "\u0127",
      HumpDownHump: "\u224E",
      HumpEqual: "\u224F",
      hybull: "\u2043",
      hyphen: "\u2010",
      Iacute: "\xCD",
      iacute: "\xED",
      ic: "\u2063",
      Icirc: "\xCE",
      icirc: "\xEE",
      Icy: "\u0418",
      icy: "\u0438",
      Idot: "\u0130",
      IEcy: "\u0415",
      iecy: "\u0435",
      iexcl: "\xA1",
      iff: "\u21D4",
      Ifr: "\u2111",
      ifr: "\u{1D526}",
      Igrave: "\xCC",
      igrave: "\xEC",
      ii: "\u2148",
      iiiint: "\u2A0C",
      iiint: "\u222D",
      iinfin: "\u29DC",
      iiota: "\u2129",
      IJlig: "\u0132",
      ijlig: "\u0133",
      Im: "\u2111",
      Imacr: "\u012A",
      imacr: "\u012B",
      image: "\u2111",
      ImaginaryI: "\u2148",
      imagline: "\u2110",
      imagpart: "\u2111",
      imath: "\u0131",
      imof: "\u22B7",
      imped: "\u01B5",
      Implies: "\u21D2",
      in: "\u2208",
      incare: "\u2105",
      infin: "\u221E",
      infintie: "\u29DD",
      inodot: "\u0131",
      Int: "\u222C",
      int: "\u222B",
      intcal: "\u22BA",
      integers: "\u2124",
      Integral: "\u222B",
      intercal: "\u22BA",
      Intersection: "\u22C2",
      intlarhk: "\u2A17",
      intprod: "\u2A3C",
      InvisibleComma: "\u2063",
      InvisibleTimes: "\u2062",
      IOcy: "\u0401",
      iocy: "\u0451",
      Iogon: "\u012E",
      iogon: "\u012F",
      Iopf: "\u{1D540}",
      iopf: "\u{1D55A}",
      Iota: "\u0399",
      iota: "\u03B9",
      iprod: "\u2A3C",
      iquest: "\xBF",
      Iscr: "\u2110",
      iscr: "\u{1D4BE}",
      isin: "\u2208",
      isindot: "\u22F5",
      isinE: "\u22F9",
      isins: "\u22F4",
      isinsv: "\u22F3",
      isinv: "\u2208",
      it: "\u2062",
      Itilde: "\u0128",
      itilde: "\u0129",
      Iukcy: "\u0406",
      iukcy: "\u0456",
      Iuml: "\xCF",
      iuml: "\xEF",
      Jcirc: "\u0134",
      jcirc: "\u0135",
      Jcy: "\u0419",
      jcy: "\u0439",
      Jfr: "\u{1D50D}",
      jfr: "\u{1D527}",
      jmath: "\u0237",
      Jopf: "\u{1D541}",
      jopf: "\u{1D55B}",
      Jscr: "\u{1D4A5}",
      jscr: "\u{1D4BF}",
      Jsercy: "\u0408",
      jsercy: "\u0458",
      Jukcy: "\u0404",
      jukcy: "\u0454",
      Kappa: "\u039A",
      kappa: "\u03BA",
      kappav: "\u03F0",
      Kcedil: "\u0136",
      kcedil: "\u0137",
      Kcy: "\u041A",
      kcy: "\u043A",
      Kfr: "\u{1D50E}",
      kfr: "\u{1D528}",
      kgreen: "\u0138",
      KHcy: "\u0425",
      khcy: "\u0445",
      KJcy: "\u040C",
      kjcy: "\u045C",
      Kopf: "\u{1D542}",
      kopf: "\u{1D55C}",
      Kscr: "\u{1D4A6}",
      kscr: "\u{1D4C0}",
      lAarr: "\u21DA",
      Lacute: "\u0139",
      lacute: "\u013A",
      laemptyv: "\u29B4",
      lagran: "\u2112",
      Lambda: "\u039B",
      lambda: "\u03BB",
      Lang: "\u27EA",
      lang: "\u27E8",
      langd: "\u2991",
      langle: "\u27E8",
      lap: "\u2A85",
      Laplacetrf: "\u2112",
      laquo: "\xAB",
      Larr: "\u219E",
      lArr: "\u21D0",
      larr: "\u2190",
      larrb: "\u21E4",
      larrbfs: "\u291F",
      larrfs: "\u291D",
      larrhk: "\u21A9",
      larrlp: "\u21AB",
      larrpl: "\u2939",
      larrsim: "\u2973",
      larrtl: "\u21A2",
      lat: "\u2AAB",
      lAtail: "\u291B",
      latail: "\u2919",
      late: "\u2AAD",
      lates: "\u2AAD\uFE00",
      lBarr: "\u290E",
      lbarr: "\u290C",
      lbbrk: "\u2772",
      lbrace: "{",
      lbrack: "[",
      lbrke: "\u298B",
      lbrksld: "\u298F",
      lbrkslu: "\u298D",
      Lcaron: "\u013D",
      lcaron: "\u013E",
      Lcedil: "\u013B",
      lcedil: "\u013C",
      lceil: "\u2308",
      lcub: "{",
      Lcy: "\u041B",
      lcy: "\u043B",
      ldca: "\u2936",
      ldquo: "\u201C",
      ldquor: "\u201E",
      ldrdhar: "\u2967",
      ldrushar: "\u294B",
      ldsh: "\u21B2",
      lE: "\u2266",
      le: "\u2264",
      LeftAngleBracket: "\u27E8",
      LeftArrow: "\u2190",
      Leftarrow: "\u21D0",
      leftarrow: "\u2190",
      LeftArrowBar: "\u21E4",
      LeftArrowRightArrow: "\u21C6",
      leftarrowtail: "\u21A2",
      LeftCeiling: "\u2308",
      LeftDoubleBracket: "\u27E6",
      LeftDownTeeVector: "\u2961",
      LeftDownVector: "\u21C3",
      LeftDownVectorBar: "\u2959",
      LeftFloor: "\u230A",
      leftharpoondown: "\u21BD",
      leftharpoonup: "\u21BC",
      leftleftarrows: "\u21C7",
      LeftRightArrow: "\u2194",
      Leftrightarrow: "\u21D4",
      leftrightarrow: "\u2194",
      leftrightarrows: "\u21C6",
      leftrightharpoons: "\u21CB",
      leftrightsquigarrow: "\u21AD",
      LeftRightVector: "\u294E",
      LeftTee: "\u22A3",
      LeftTeeArrow: "\u21A4",
      LeftTeeVector: "\u295A",
      leftthreetimes: "\u22CB",
      LeftTriangle: "\u22B2",
      LeftTriangleBar: "\u29CF",
      LeftTriangleEqual: "\u22B4",
      LeftUpDownVector: "\u2951",
      LeftUpTeeVector: "\u2960",
      LeftUpVector: "\u21BF",
      LeftUpVectorBar: "\u2958",
      LeftVector: "\u21BC",
      LeftVectorBar: "\u2952",
      lEg: "\u2A8B",
      leg: "\u22DA",
      leq: "\u2264",
      leqq: "\u2266",
      leqslant: "\u2A7D",
      les: "\u2A7D",
      lescc: "\u2AA8",
      lesdot: "\u2A7F",
      lesdoto: "\u2A81",
      lesdotor: "\u2A83",
      lesg: "\u22DA\uFE00",
      lesges: "\u2A93",
      lessapprox: "\u2A85",
      lessdot: "\u22D6",
      lesseqgtr: "\u22DA",
      lesseqqgtr: "\u2A8B",
      LessEqualGreater: "\u22DA",
      LessFullEqual: "\u2266",
      LessGreater: "\u2276",
      lessgtr: "\u2276",
      LessLess: "\u2AA1",
      lesssim: "\u2272",
      LessSlantEqual: "\u2A7D",
      LessTilde: "\u2272",
      lfisht: "\u297C",
      lfloor: "\u230A",
      Lfr: "\u{1D50F}",
      lfr: "\u{1D529}",
      lg: "\u2276",
      lgE: "\u2A91",
      lHar: "\u2962",
      lhard: "\u21BD",
      lharu: "\u21BC",
      lharul: "\u296A",
      lhblk: "\u2584",
      LJcy: "\u0409",
      ljcy: "\u0459",
      Ll: "\u22D8",
      ll: "\u226A",
      llarr: "\u21C7",
      llcorner: "\u231E",
      Lleftarrow: "\u21DA",
      llhard: "\u296B",
      lltri: "\u25FA",
      Lmidot: "\u013F",
      lmidot: "\u0140",
      lmoust: "\u23B0",
      lmoustache: "\u23B0",
      lnap: "\u2A89",
      lnapprox: "\u2A89",
      lnE: "\u2268",
      lne: "\u2A87",
      lneq: "\u2A87",
      lneqq: "\u2268",
      lnsim: "\u22E6",
      loang: "\u27EC",
      loarr: "\u21FD",
      lobrk: "\u27E6",
      LongLeftArrow: "\u27F5",
      Longleftarrow: "\u27F8",
      longleftarrow: "\u27F5",
      LongLeftRightArrow: "\u27F7",
      Longleftrightarrow: "\u27FA",
      longleftrightarrow: "\u27F7",
      longmapsto: "\u27FC",
      LongRightArrow: "\u27F6",
      Longrightarrow: "\u27F9",
      longrightarrow: "\u27F6",
      looparrowleft: "\u21AB",
      looparrowright: "\u21AC",
      lopar: "\u2985",
      Lopf: "\u{1D543}",
      lopf: "\u{1D55D}",
      loplus: "\u2A2D",
      lotimes: "\u2A34",
      lowast: "\u2217",
      lowbar: "_",
      LowerLeftArrow: "\u2199",
      LowerRightArrow: "\u2198",
      loz: "\u25CA",
      lozenge: "\u25CA",
      lozf: "\u29EB",
      lpar: "(",
      lparlt: "\u2993",
      lrarr: "\u21C6",
      lrcorner: "\u231F",
      lrhar: "\u21CB",
      lrhard: "\u296D",
      lrm: "\u200E",
      lrtri: "\u22BF",
      lsaquo: "\u2039",
      Lscr: "\u2112",
      lscr: "\u{1D4C1}",
      Lsh: "\u21B0",
      lsh: "\u21B0",
      lsim: "\u2272",
      lsime: "\u2A8D",
      lsimg: "\u2A8F",
      lsqb: "[",
      lsquo: "\u2018",
      lsquor: "\u201A",
      Lstrok: "\u0141",
      lstrok: "\u0142",
      Lt: "\u226A",
      LT: "<",
      lt: "<",
      ltcc: "\u2AA6",
      ltcir: "\u2A79",
      ltdot: "\u22D6",
      lthree: "\u22CB",
      ltimes: "\u22C9",
      ltlarr: "\u2976",
      ltquest: "\u2A7B",
      ltri: "\u25C3",
      ltrie: "\u22B4",
      ltrif: "\u25C2",
      ltrPar: "\u2996",
      lurdshar: "\u294A",
      luruhar: "\u2966",
      lvertneqq: "\u2268\uFE00",
      lvnE: "\u2268\uFE00",
      macr: "\xAF",
      male: "\u2642",
      malt: "\u2720",
      maltese: "\u2720",
      Map: "\u2905",
      map: "\u21A6",
      mapsto: "\u21A6",
      mapstodown: "\u21A7",
      mapstoleft: "\u21A4",
      mapstoup: "\u21A5",
      marker: "\u25AE",
      mcomma: "\u2A29",
      Mcy: "\u041C",
      mcy: "\u043C",
      mdash: "\u2014",
      mDDot: "\u223A",
      measuredangle: "\u2221",
      MediumSpace: "\u205F",
      Mellintrf: "\u2133",
      Mfr: "\u{1D510}",
      mfr: "\u{1D52A}",
      mho: "\u2127",
      micro: "\xB5",
      mid: "\u2223",
      midast: "*",
      midcir: "\u2AF0",
      middot: "\xB7",
      minus: "\u2212",
      minusb: "\u229F",
      minusd: "\u2238",
      minusdu: "\u2A2A",
      MinusPlus: "\u2213",
      mlcp: "\u2ADB",
      mldr: "\u2026",
      mnplus: "\u2213",
      models: "\u22A7",
      Mopf: "\u{1D544}",
      mopf: "\u{1D55E}",
      mp: "\u2213",
      Mscr: "\u2133",
      mscr: "\u{1D4C2}",
      mstpos: "\u223E",
      Mu: "\u039C",
      mu: "\u03BC",
      multimap: "\u22B8",
      mumap: "\u22B8",
      nabla: "\u2207",
      Nacute: "\u0143",
      nacute: "\u0144",
      nang: "\u2220\u20D2",
      nap: "\u2249",
      napE: "\u2A70\u0338",
      napid: "\u224B\u0338",
      napos: "\u0149",
      napprox: "\u2249",
      natur: "\u266E",
      natural: "\u266E",
      naturals: "\u2115",
      nbsp: "\xA0",
      nbump: "\u224E\u0338",
      nbumpe: "\u224F\u0338",
      ncap: "\u2A43",
      Ncaron: "\u0147",
      ncaron: "\u0148",
      Ncedil: "\u0145",
      ncedil: "\u0146",
      ncong: "\u2247",
      ncongdot: "\u2A6D\u0338",
      ncup: "\u2A42",
      Ncy: "\u041D",
      ncy: "\u043D",
      ndash: "\u2013",
      ne: "\u2260",
      nearhk: "\u2924",
      neArr: "\u21D7",
      nearr: "\u2197",
      nearrow: "\u2197",
      nedot: "\u2250\u0338",
      NegativeMediumSpace: "\u200B",
      NegativeThickSpace: "\u200B",
      NegativeThinSpace: "\u200B",
      NegativeVeryThinSpace: "\u200B",
      nequiv: "\u2262",
      nesear: "\u2928",
      nesim: "\u2242\u0338",
      NestedGreaterGreater: "\u226B",
      NestedLessLess: "\u226A",
      NewLine: `
`,
      nexist: "\u2204",
      nexists: "\u2204",
      Nfr: "\u{1D511}",
      nfr: "\u{1D52B}",
      ngE: "\u2267\u0338",
      nge: "\u2271",
      ngeq: "\u2271",
      ngeqq: "\u2267\u0338",
      ngeqslant: "\u2A7E\u0338",
      nges: "\u2A7E\u0338",
      nGg: "\u22D9\u0338",
      ngsim: "\u2275",
      nGt: "\u226B\u20D2",
      ngt: "\u226F",
      ngtr: "\u226F",
      nGtv: "\u226B\u0338",
      nhArr: "\u21CE",
      nharr: "\u21AE",
      nhpar: "\u2AF2",
      ni: "\u220B",
      nis: "\u22FC",
      nisd: "\u22FA",
      niv: "\u220B",
      NJcy: "\u040A",
      njcy: "\u045A",
      nlArr: "\u21CD",
      nlarr: "\u219A",
      nldr: "\u2025",
      nlE: "\u2266\u0338",
      nle: "\u2270",
      nLeftarrow: "\u21CD",
      nleftarrow: "\u219A",
      nLeftrightarrow: "\u21CE",
      nleftrightarrow: "\u21AE",
      nleq: "\u2270",
      nleqq: "\u2266\u0338",
      nleqslant: "\u2A7D\u0338",
      nles: "\u2A7D\u0338",
      nless: "\u226E",
      nLl: "\u22D8\u0338",
      nlsim: "\u2274",
      nLt: "\u226A\u20D2",
      nlt: "\u226E",
      nltri: "\u22EA",
      nltrie: "\u22EC",
      nLtv: "\u226A\u0338",
      nmid: "\u2224",
      NoBreak: "\u2060",
      NonBreakingSpace: "\xA0",
      Nopf: "\u2115",
      nopf: "\u{1D55F}",
      Not: "\u2AEC",
      not: "\xAC",
      NotCongruent: "\u2262",
      NotCupCap: "\u226D",
      NotDoubleVerticalBar: "\u2226",
      NotElement: "\u2209",
      NotEqual: "\u2260",
      NotEqualTilde: "\u2242\u0338",
      NotExists: "\u2204",
      NotGreater: "\u226F",
      NotGreaterEqual: "\u2271",
      NotGreaterFullEqual: "\u2267\u0338",
      NotGreaterGreater: "\u226B\u0338",
      NotGreaterLess: "\u2279",
      NotGreaterSlantEqual: "\u2A7E\u0338",
      NotGreaterTilde: "\u2275",
      NotHumpDownHump: "\u224E\u0338",
      NotHumpEqual: "\u224F\u0338",
      notin: "\u2209",
      notindot: "\u22F5\u0338",
      notinE: "\u22F9\u0338",
      notinva: "\u2209",
      notinvb: "\u22F7",
      notinvc: "\u22F6",
      NotLeftTriangle: "\u22EA",
      NotLeftTriangleBar: "\u29CF\u0338",
      NotLeftTriangleEqual: "\u22EC",
      NotLess: "\u226E",
      NotLessEqual: "\u2270",
      NotLessGreater: "\u2278",
      NotLessLess: "\u226A\u0338",
      NotLessSlantEqual: "\u2A7D\u0338",
      NotLessTilde: "\u2274",
      NotNestedGreaterGreater: "\u2AA2\u0338",
      NotNestedLessLess: "\u2AA1\u0338",
      notni: "\u220C",
      notniva: "\u220C",
      notnivb: "\u22FE",
      notnivc: "\u22FD",
      NotPrecedes: "\u2280",
      NotPrecedesEqual: "\u2AAF\u0338",
      NotPrecedesSlantEqual: "\u22E0",
      NotReverseElement: "\u220C",
      NotRightTriangle: "\u22EB",
      NotRightTriangleBar: "\u29D0\u0338",
      NotRightTriangleEqual: "\u22ED",
      NotSquareSubset: "\u228F\u0338",
      NotSquareSubsetEqual: "\u22E2",
      NotSquareSuperset: "\u2290\u0338",
      NotSquareSupersetEqual: "\u22E3",
      NotSubset: "\u2282\u20D2",
      NotSubsetEqual: "\u2288",
      NotSucceeds: "\u2281",
      NotSucceedsEqual: "\u2AB0\u0338",
      NotSucceedsSlantEqual: "\u22E1",
      NotSucceedsTilde: "\u227F\u0338",
      NotSuperset: "\u2283\u20D2",
      NotSupersetEqual: "\u2289",
      NotTilde: "\u2241",
      NotTildeEqual: "\u2244",
      NotTildeFullEqual: "\u2247",
      NotTildeTilde: "\u2249",
      NotVerticalBar: "\u2224",
      npar: "\u2226",
      nparallel: "\u2226",
      nparsl: "\u2AFD\u20E5",
      npart: "\u2202\u0338",
      npolint: "\u2A14",
      npr: "\u2280",
      nprcue: "\u22E0",
      npre: "\u2AAF\u0338",
      nprec: "\u2280",
      npreceq: "\u2AAF\u0338",
      nrArr: "\u21CF",
      nrarr: "\u219B",
      nrarrc: "\u2933\u0338",
      nrarrw: "\u219D\u0338",
      nRightarrow: "\u21CF",
      nrightarrow: "\u219B",
      nrtri: "\u22EB",
      nrtrie: "\u22ED",
      nsc: "\u2281",
      nsccue: "\u22E1",
      nsce: "\u2AB0\u0338",
      Nscr: "\u{1D4A9}",
      nscr: "\u{1D4C3}",
      nshortmid: "\u2224",
      nshortparallel: "\u2226",
      nsim: "\u2241",
      nsime: "\u2244",
      nsimeq: "\u2244",
      nsmid: "\u2224",
      nspar: "\u2226",
      nsqsube: "\u22E2",
      nsqsupe: "\u22E3",
      nsub: "\u2284",
      nsubE: "\u2AC5\u0338",
      nsube: "\u2288",
      nsubset: "\u2282\u20D2",
      nsubseteq: "\u2288",
      nsubseteqq: "\u2AC5\u0338",
      nsucc: "\u2281",
      nsucceq: "\u2AB0\u0338",
      nsup: "\u2285",
      nsupE: "\u2AC6\u0338",
      nsupe: "\u2289",
      nsupset: "\u2283\u20D2",
      nsupseteq: "\u2289",
      nsupseteqq: "\u2AC6\u0338",
      ntgl: "\u2279",
      Ntilde: "\xD1",
      ntilde: "\xF1",
      ntlg: "\u2278",
      ntriangleleft: "\u22EA",
      ntrianglelefteq: "\u22EC",
      ntriangleright: "\u22EB",
      ntrianglerighteq: "\u22ED",
      Nu: "\u039D",
      nu: "\u03BD",
      num: "#",
      numero: "\u2116",
      numsp: "\u2007",
      nvap: "\u224D\u20D2",
      nVDash: "\u22AF",
      nVdash: "\u22AE",
      nvDash: "\u22AD",
      nvdash: "\u22AC",
      nvge: "\u2265\u20D2",
      nvgt: ">\u20D2",
      nvHarr: "\u2904",
      nvinfin: "\u29DE",
      nvlArr: "\u2902",
      nvle: "\u2264\u20D2",
      nvlt: "<\u20D2",
      nvltrie: "\u22B4\u20D2",
      nvrArr: "\u2903",
      nvrtrie: "\u22B5\u20D2",
      nvsim: "\u223C\u20D2",
      nwarhk: "\u2923",
      nwArr: "\u21D6",
      nwarr: "\u2196",
      nwarrow: "\u2196",
      nwnear: "\u2927",
      Oacute: "\xD3",
      oacute: "\xF3",
      oast: "\u229B",
      ocir: "\u229A",
      Ocirc: "\xD4",
      ocirc: "\xF4",
      Ocy: "\u041E",
      ocy: "\u043E",
      odash: "\u229D",
      Odblac: "\u0150",
      odblac: "\u0151",
      odiv: "\u2A38",
      odot: "\u2299",
      odsold: "\u29BC",
      OElig: "\u0152",
      oelig: "\u0153",
      ofcir: "\u29BF",
      Ofr: "\u{1D512}",
      ofr: "\u{1D52C}",
      ogon: "\u02DB",
      Ograve: "\xD2",
      ograve: "\xF2",
      ogt: "\u29C1",
      ohbar: "\u29B5",
      ohm: "\u03A9",
      oint: "\u222E",
      olarr: "\u21BA",
      olcir: "\u29BE",
      olcross: "\u29BB",
      oline: "\u203E",
      olt: "\u29C0",
      Omacr: "\u014C",
      omacr: "\u014D",
      Omega: "\u03A9",
      omega: "\u03C9",
      Omicron: "\u039F",
      omicron: "\u03BF",
      omid: "\u29B6",
      ominus: "\u2296",
      Oopf: "\u{1D546}",
      oopf: "\u{1D560}",
      opar: "\u29B7",
      OpenCurlyDoubleQuote: "\u201C",
      OpenCurlyQuote: "\u2018",
      operp: "\u29B9",
      oplus: "\u2295",
      Or: "\u2A54",
      or: "\u2228",
      orarr: "\u21BB",
      ord: "\u2A5D",
      order: "\u2134",
      orderof: "\u2134",
      ordf: "\xAA",
      ordm: "\xBA",
      origof: "\u22B6",
      oror: "\u2A56",
      orslope: "\u2A57",
      orv: "\u2A5B",
      oS: "\u24C8",
      Oscr: "\u{1D4AA}",
      oscr: "\u2134",
      Oslash: "\xD8",
      oslash: "\xF8",
      osol: "\u2298",
      Otilde: "\xD5",
      otilde: "\xF5",
      Otimes: "\u2A37",
      otimes: "\u2297",
      otimesas: "\u2A36",
      Ouml: "\xD6",
      ouml: "\xF6",
      ovbar: "\u233D",
      OverBar: "\u203E",
      OverBrace: "\u23DE",
      OverBracket: "\u23B4",
      OverParenthesis: "\u23DC",
      par: "\u2225",
      para: "\xB6",
      parallel: "\u2225",
      parsim: "\u2AF3",
      parsl: "\u2AFD",
      part: "\u2202",
      PartialD: "\u2202",
      Pcy: "\u041F",
      pcy: "\u043F",
      percnt: "%",
      period: ".",
      permil: "\u2030",
      perp: "\u22A5",
      pertenk: "\u2031",
      Pfr: "\u{1D513}",
      pfr: "\u{1D52D}",
      Phi: "\u03A6",
      phi: "\u03C6",
      phiv: "\u03D5",
      phmmat: "\u2133",
      phone: "\u260E",
      Pi: "\u03A0",
      pi: "\u03C0",
      pitchfork: "\u22D4",
      piv: "\u03D6",
      planck: "\u210F",
      planckh: "\u210E",
      plankv: "\u210F",
      plus: "+",
      plusacir: "\u2A23",
      plusb: "\u229E",
      pluscir: "\u2A22",
      plusdo: "\u2214",
      plusdu: "\u2A25",
      pluse: "\u2A72",
      PlusMinus: "\xB1",
      plusmn: "\xB1",
      plussim: "\u2A26",
      plustwo: "\u2A27",
      pm: "\xB1",
      Poincareplane: "\u210C",
      pointint: "\u2A15",
      Popf: "\u2119",
      popf: "\u{1D561}",
      pound: "\xA3",
      Pr: "\u2ABB",
      pr: "\u227A",
      prap: "\u2AB7",
      prcue: "\u227C",
      prE: "\u2AB3",
      pre: "\u2AAF",
      prec: "\u227A",
      precapprox: "\u2AB7",
      preccurlyeq: "\u227C",
      Precedes: "\u227A",
      PrecedesEqual: "\u2AAF",
      PrecedesSlantEqual: "\u227C",
      PrecedesTilde: "\u227E",
      preceq: "\u2AAF",
      precnapprox: "\u2AB9",
      precneqq: "\u2AB5",
      precnsim: "\u22E8",
      precsim: "\u227E",
      Prime: "\u2033",
      prime: "\u2032",
      primes: "\u2119",
      prnap: "\u2AB9",
      prnE: "\u2AB5",
      prnsim: "\u22E8",
      prod: "\u220F",
      Product: "\u220F",
      profalar: "\u232E",
      profline: "\u2312",
      profsurf: "\u2313",
      prop: "\u221D",
      Proportion: "\u2237",
      Proportional: "\u221D",
      propto: "\u221D",
      prsim: "\u227E",
      prurel: "\u22B0",
      Pscr: "\u{1D4AB}",
      pscr: "\u{1D4C5}",
      Psi: "\u03A8",
      psi: "\u03C8",
      puncsp: "\u2008",
      Qfr: "\u{1D514}",
      qfr: "\u{1D52E}",
      qint: "\u2A0C",
      Qopf: "\u211A",
      qopf: "\u{1D562}",
      qprime: "\u2057",
      Qscr: "\u{1D4AC}",
      qscr: "\u{1D4C6}",
      quaternions: "\u210D",
      quatint: "\u2A16",
      quest: "?",
      questeq: "\u225F",
      QUOT: '"',
      quot: '"',
      rAarr: "\u21DB",
      race: "\u223D\u0331",
      Racute: "\u0154",
      racute: "\u0155",
      radic: "\u221A",
      raemptyv: "\u29B3",
      Rang: "\u27EB",
      rang: "\u27E9",
      rangd: "\u2992",
      range: "\u29A5",
      rangle: "\u27E9",
      raquo: "\xBB",
      Rarr: "\u21A0",
      rArr: "\u21D2",
      rarr: "\u2192",
      rarrap: "\u2975",
      rarrb: "\u21E5",
      rarrbfs: "\u2920",
      rarrc: "\u2933",
      rarrfs: "\u291E",
      rarrhk: "\u21AA",
      rarrlp: "\u21AC",
      rarrpl: "\u2945",
      rarrsim: "\u2974",
      Rarrtl: "\u2916",
      rarrtl: "\u21A3",
      rarrw: "\u219D",
      rAtail: "\u291C",
      ratail: "\u291A",
      ratio: "\u2236",
      rationals: "\u211A",
      RBarr: "\u2910",
      rBarr: "\u290F",
      rbarr: "\u290D",
      rbbrk: "\u2773",
      rbrace: "}",
      rbrack: "]",
      rbrke: "\u298C",
      rbrksld: "\u298E",
      rbrkslu: "\u2990",
      Rcaron: "\u0158",
      rcaron: "\u0159",
      Rcedil: "\u0156",
      rcedil: "\u0157",
      rceil: "\u2309",
      rcub: "}",
      Rcy: "\u0420",
      rcy: "\u0440",
      rdca: "\u2937",
      rdldhar: "\u2969",
      rdquo: "\u201D",
      rdquor: "\u201D",
      rdsh: "\u21B3",
      Re: "\u211C",
      real: "\u211C",
      realine: "\u211B",
      realpart: "\u211C",
      reals: "\u211D",
      rect: "\u25AD",
      REG: "\xAE",
      reg: "\xAE",
      ReverseElement: "\u220B",
      ReverseEquilibrium: "\u21CB",
      ReverseUpEquilibrium: "\u296F",
      rfisht: "\u297D",
      rfloor: "\u230B",
      Rfr: "\u211C",
      rfr: "\u{1D52F}",
      rHar: "\u2964",
      rhard: "\u21C1",
      rharu: "\u21C0",
      rharul: "\u296C",
      Rho: "\u03A1",
      rho: "\u03C1",
      rhov: "\u03F1",
      RightAngleBracket: "\u27E9",
      RightArrow: "\u2192",
      Rightarrow: "\u21D2",
      rightarrow: "\u2192",
      RightArrowBar: "\u21E5",
      RightArrowLeftArrow: "\u21C4",
      rightarrowtail: "\u21A3",
      RightCeiling: "\u2309",
      RightDoubleBracket: "\u27E7",
      RightDownTeeVector: "\u295D",
      RightDownVector: "\u21C2",
      RightDownVectorBar: "\u2955",
      RightFloor: "\u230B",
      rightharpoondown: "\u21C1",
      rightharpoonup: "\u21C0",
      rightleftarrows: "\u21C4",
      rightleftharpoons: "\u21CC",
      rightrightarrows: "\u21C9",
      rightsquigarrow: "\u219D",
      RightTee: "\u22A2",
      RightTeeArrow: "\u21A6",
      RightTeeVector: "\u295B",
      rightthreetimes: "\u22CC",
      RightTriangle: "\u22B3",
      RightTriangleBar: "\u29D0",
      RightTriangleEqual: "\u22B5",
      RightUpDownVector: "\u294F",
      RightUpTeeVector: "\u295C",
      RightUpVector: "\u21BE",
      RightUpVectorBar: "\u2954",
      RightVector: "\u21C0",
      RightVectorBar: "\u2953",
      ring: "\u02DA",
      risingdotseq: "\u2253",
      rlarr: "\u21C4",
      rlhar: "\u21CC",
      rlm: "\u200F",
      rmoust: "\u23B1",
      rmoustache: "\u23B1",
      rnmid: "\u2AEE",
      roang: "\u27ED",
      roarr: "\u21FE",
      robrk: "\u27E7",
      ropar: "\u2986",
      Ropf: "\u211D",
      ropf: "\u{1D563}",
      roplus: "\u2A2E",
      rotimes: "\u2A35",
      RoundImplies: "\u2970",
      rpar: ")",
      rpargt: "\u2994",
      rppolint: "\u2A12",
      rrarr: "\u21C9",
      Rrightarrow: "\u21DB",
      rsaquo: "\u203A",
      Rscr: "\u211B",
      rscr: "\u{1D4C7}",
      Rsh: "\u21B1",
      rsh: "\u21B1",
      rsqb: "]",
      rsquo: "\u2019",
      rsquor: "\u2019",
      rthree: "\u22CC",
      rtimes: "\u22CA",
      rtri: "\u25B9",
      rtrie: "\u22B5",
      rtrif: "\u25B8",
      rtriltri: "\u29CE",
      RuleDelayed: "\u29F4",
      ruluhar: "\u2968",
      rx: "\u211E",
      Sacute: "\u015A",
      sacute: "\u015B",
      sbquo: "\u201A",
      Sc: "\u2ABC",
      sc: "\u227B",
      scap: "\u2AB8",
      Scaron: "\u0160",
      scaron: "\u0161",
      sccue: "\u227D",
      scE: "\u2AB4",
      sce: "\u2AB0",
      Scedil: "\u015E",
      scedil: "\u015F",
      Scirc: "\u015C",
      scirc: "\u015D",
      scnap: "\u2ABA",
      scnE: "\u2AB6",
      scnsim: "\u22E9",
      scpolint: "\u2A13",
      scsim: "\u227F",
      Scy: "\u0421",
      scy: "\u0441",
      sdot: "\u22C5",
      sdotb: "\u22A1",
      sdote: "\u2A66",
      searhk: "\u2925",
      seArr: "\u21D8",
      searr: "\u2198",
      searrow: "\u2198",
      sect: "\xA7",
      semi: ";",
      seswar: "\u2929",
      setminus: "\u2216",
      setmn: "\u2216",
      sext: "\u2736",
      Sfr: "\u{1D516}",
      sfr: "\u{1D530}",
      sfrown: "\u2322",
      sharp: "\u266F",
      SHCHcy: "\u0429",
      shchcy: "\u0449",
      SHcy: "\u0428",
      shcy: "\u0448",
      ShortDownArrow: "\u2193",
      ShortLeftArrow: "\u2190",
      shortmid: "\u2223",
      shortparallel: "\u2225",
      ShortRightArrow: "\u2192",
      ShortUpArrow: "\u2191",
      shy: "\xAD",
      Sigma: "\u03A3",
      sigma: "\u03C3",
      sigmaf: "\u03C2",
      sigmav: "\u03C2",
      sim: "\u223C",
      simdot: "\u2A6A",
      sime: "\u2243",
      simeq: "\u2243",
      simg: "\u2A9E",
      simgE: "\u2AA0",
      siml: "\u2A9D",
      simlE: "\u2A9F",
      simne: "\u2246",
      simplus: "\u2A24",
      simrarr: "\u2972",
      slarr: "\u2190",
      SmallCircle: "\u2218",
      smallsetminus: "\u2216",
      smashp: "\u2A33",
      smeparsl: "\u29E4",
      smid: "\u2223",
      smile: "\u2323",
      smt: "\u2AAA",
      smte: "\u2AAC",
      smtes: "\u2AAC\uFE00",
      SOFTcy: "\u042C",
      softcy: "\u044C",
      sol: "/",
      solb: "\u29C4",
      solbar: "\u233F",
      Sopf: "\u{1D54A}",
      sopf: "\u{1D564}",
      spades: "\u2660",
      spadesuit: "\u2660",
      spar: "\u2225",
      sqcap: "\u2293",
      sqcaps: "\u2293\uFE00",
      sqcup: "\u2294",
      sqcups: "\u2294\uFE00",
      Sqrt: "\u221A",
      sqsub: "\u228F",
      sqsube: "\u2291",
      sqsubset: "\u228F",
      sqsubseteq: "\u2291",
      sqsup: "\u2290",
      sqsupe: "\u2292",
      sqsupset: "\u2290",
      sqsupseteq: "\u2292",
      squ: "\u25A1",
      Square: "\u25A1",
      square: "\u25A1",
      SquareIntersection: "\u2293",
      SquareSubset: "\u228F",
      SquareSubsetEqual: "\u2291",
      SquareSuperset: "\u2290",
      SquareSupersetEqual: "\u2292",
      SquareUnion: "\u2294",
      squarf: "\u25AA",
      squf: "\u25AA",
      srarr: "\u2192",
      Sscr: "\u{1D4AE}",
      sscr: "\u{1D4C8}",
      ssetmn: "\u2216",
      ssmile: "\u2323",
      sstarf: "\u22C6",
      Star: "\u22C6",
      star: "\u2606",
      starf: "\u2605",
      straightepsilon: "\u03F5",
      straightphi: "\u03D5",
      strns: "\xAF",
      Sub: "\u22D0",
      sub: "\u2282",
      subdot: "\u2ABD",
      subE: "\u2AC5",
      sube: "\u2286",
      subedot: "\u2AC3",
      submult: "\u2AC1",
      subnE: "\u2ACB",
      subne: "\u228A",
      subplus: "\u2ABF",
      subrarr: "\u2979",
      Subset: "\u22D0",
      subset: "\u2282",
      subseteq: "\u2286",
      subseteqq: "\u2AC5",
      SubsetEqual: "\u2286",
      subsetneq: "\u228A",
      subsetneqq: "\u2ACB",
      subsim: "\u2AC7",
      subsub: "\u2AD5",
      subsup: "\u2AD3",
      succ: "\u227B",
      succapprox: "\u2AB8",
      succcurlyeq: "\u227D",
      Succeeds: "\u227B",
      SucceedsEqual: "\u2AB0",
      SucceedsSlantEqual: "\u227D",
      SucceedsTilde: "\u227F",
      succeq: "\u2AB0",
      succnapprox: "\u2ABA",
      succneqq: "\u2AB6",
      succnsim: "\u22E9",
      succsim: "\u227F",
      SuchThat: "\u220B",
      Sum: "\u2211",
      sum: "\u2211",
      sung: "\u266A",
      Sup: "\u22D1",
      sup: "\u2283",
      sup1: "\xB9",
      sup2: "\xB2",
      sup3: "\xB3",
      supdot: "\u2ABE",
      supdsub: "\u2AD8",
      supE: "\u2AC6",
      supe: "\u2287",
      supedot: "\u2AC4",
      Superset: "\u2283",
      SupersetEqual: "\u2287",
      suphsol: "\u27C9",
      suphsub: "\u2AD7",
      suplarr: "\u297B",
      supmult: "\u2AC2",
      supnE: "\u2ACC",
      supne: "\u228B",
      supplus: "\u2AC0",
      Supset: "\u22D1",
      supset: "\u2283",
      supseteq: "\u2287",
      supseteqq: "\u2AC6",
      supsetneq: "\u228B",
      supsetneqq: "\u2ACC",
      supsim: "\u2AC8",
      supsub: "\u2AD4",
      supsup: "\u2AD6",
      swarhk: "\u2926",
      swArr: "\u21D9",
      swarr: "\u2199",
      swarrow: "\u2199",
      swnwar: "\u292A",
      szlig: "\xDF",
      Tab: "	",
      target: "\u2316",
      Tau: "\u03A4",
      tau: "\u03C4",
      tbrk: "\u23B4",
      Tcaron: "\u0164",
      tcaron: "\u0165",
      Tcedil: "\u0162",
      tcedil: "\u0163",
      Tcy: "\u0422",
      tcy: "\u0442",
      tdot: "\u20DB",
      telrec: "\u2315",
      Tfr: "\u{1D517}",
      tfr: "\u{1D531}",
      there4: "\u2234",
      Therefore: "\u2234",
      therefore: "\u2234",
      Theta: "\u0398",
      theta: "\u03B8",
      thetasym: "\u03D1",
      thetav: "\u03D1",
      thickapprox: "\u2248",
      thicksim: "\u223C",
      ThickSpace: "\u205F\u200A",
      thinsp: "\u2009",
      ThinSpace: "\u2009",
      thkap: "\u2248",
      thksim: "\u223C",
      THORN: "\xDE",
      thorn: "\xFE",
      Tilde: "\u223C",
      tilde: "\u02DC",
      TildeEqual: "\u2243",
      TildeFullEqual: "\u2245",
      TildeTilde: "\u2248",
      times: "\xD7",
      timesb: "\u22A0",
      timesbar: "\u2A31",
      timesd: "\u2A30",
      tint: "\u222D",
      toea: "\u2928",
      top: "\u22A4",
      topbot: "\u2336",
      topcir: "\u2AF1",
      Topf: "\u{1D54B}",
      topf: "\u{1D565}",
      topfork: "\u2ADA",
      tosa: "\u2929",
      tprime: "\u2034",
      TRADE: "\u2122",
      trade: "\u2122",
      triangle: "\u25B5",
      triangledown: "\u25BF",
      triangleleft: "\u25C3",
      trianglelefteq: "\u22B4",
      triangleq: "\u225C",
      triangleright: "\u25B9",
      trianglerighteq: "\u22B5",
      tridot: "\u25EC",
      trie: "\u225C",
      triminus: "\u2A3A",
      TripleDot: "\u20DB",
      triplus: "\u2A39",
      trisb: "\u29CD",
      tritime: "\u2A3B",
      trpezium: "\u23E2",
      Tscr: "\u{1D4AF}",
      tscr: "\u{1D4C9}",
      TScy: "\u0426",
      tscy: "\u0446",
      TSHcy: "\u040B",
      tshcy: "\u045B",
      Tstrok: "\u0166",
      tstrok: "\u0167",
      twixt: "\u226C",
      twoheadleftarrow: "\u219E",
      twoheadrightarrow: "\u21A0",
      Uacute: "\xDA",
      uacute: "\xFA",
      Uarr: "\u219F",
      uArr: "\u21D1",
      uarr: "\u2191",
      Uarrocir: "\u2949",
      Ubrcy: "\u040E",
      ubrcy: "\u045E",
      Ubreve: "\u016C",
      ubreve: "\u016D",
      Ucirc: "\xDB",
      ucirc: "\xFB",
      Ucy: "\u0423",
      ucy: "\u0443",
      udarr: "\u21C5",
      Udblac: "\u0170",
      udblac: "\u0171",
      udhar: "\u296E",
      ufisht: "\u297E",
      Ufr: "\u{1D518}",
      ufr: "\u{1D532}",
      Ugrave: "\xD9",
      ugrave: "\xF9",
      uHar: "\u2963",
      uharl: "\u21BF",
      uharr: "\u21BE",
      uhblk: "\u2580",
      ulcorn: "\u231C",
      ulcorner: "\u231C",
      ulcrop: "\u230F",
      ultri: "\u25F8",
      Umacr: "\u016A",
      umacr: "\u016B",
      uml: "\xA8",
      UnderBar: "_",
      UnderBrace: "\u23DF",
      UnderBracket: "\u23B5",
      UnderParenthesis: "\u23DD",
      Union: "\u22C3",
      UnionPlus: "\u228E",
      Uogon: "\u0172",
      uogon: "\u0173",
      Uopf: "\u{1D54C}",
      uopf: "\u{1D566}",
      UpArrow: "\u2191",
      Uparrow: "\u21D1",
      uparrow: "\u2191",
      UpArrowBar: "\u2912",
      UpArrowDownArrow: "\u21C5",
      UpDownArrow: "\u2195",
      Updownarrow: "\u21D5",
      updownarrow: "\u2195",
      UpEquilibrium: "\u296E",
      upharpoonleft: "\u21BF",
      upharpoonright: "\u21BE",
      uplus: "\u228E",
      UpperLeftArrow: "\u2196",
      UpperRightArrow: "\u2197",
      Upsi: "\u03D2",
      upsi: "\u03C5",
      upsih: "\u03D2",
      Upsilon: "\u03A5",
      upsilon: "\u03C5",
      UpTee: "\u22A5",
      UpTeeArrow: "\u21A5",
      upuparrows: "\u21C8",
      urcorn: "\u231D",
      urcorner: "\u231D",
      urcrop: "\u230E",
      Uring: "\u016E",
      uring: "\u016F",
      urtri: "\u25F9",
      Uscr: "\u{1D4B0}",
      uscr: "\u{1D4CA}",
      utdot: "\u22F0",
      Utilde: "\u0168",
      utilde: "\u0169",
      utri: "\u25B5",
      utrif: "\u25B4",
      uuarr: "\u21C8",
      Uuml: "\xDC",
      uuml: "\xFC",
      uwangle: "\u29A7",
      vangrt: "\u299C",
      varepsilon: "\u03F5",
      varkappa: "\u03F0",
      varnothing: "\u2205",
      varphi: "\u03D5",
      varpi: "\u03D6",
      varpropto: "\u221D",
      vArr: "\u21D5",
      varr: "\u2195",
      varrho: "\u03F1",
      varsigma: "\u03C2",
      varsubsetneq: "\u228A\uFE00",
      varsubsetneqq: "\u2ACB\uFE00",
      varsupsetneq: "\u228B\uFE00",
      varsupsetneqq: "\u2ACC\uFE00",
      vartheta: "\u03D1",
      vartriangleleft: "\u22B2",
      vartriangleright: "\u22B3",
      Vbar: "\u2AEB",
      vBar: "\u2AE8",
      vBarv: "\u2AE9",
      Vcy: "\u0412",
      vcy: "\u0432",
      VDash: "\u22AB",
      Vdash: "\u22A9",
      vDash: "\u22A8",
      vdash: "\u22A2",
      Vdashl: "\u2AE6",
      Vee: "\u22C1",
      vee: "\u2228",
      veebar: "\u22BB",
      veeeq: "\u225A",
      vellip: "\u22EE",
      Verbar: "\u2016",
      verbar: "|",
      Vert: "\u2016",
      vert: "|",
      VerticalBar: "\u2223",
      VerticalLine: "|",
      VerticalSeparator: "\u2758",
      VerticalTilde: "\u2240",
      VeryThinSpace: "\u200A",
      Vfr: "\u{1D519}",
      vfr: "\u{1D533}",
      vltri: "\u22B2",
      vnsub: "\u2282\u20D2",
      vnsup: "\u2283\u20D2",
      Vopf: "\u{1D54D}",
      vopf: "\u{1D567}",
      vprop: "\u221D",
      vrtri: "\u22B3",
      Vscr: "\u{1D4B1}",
      vscr: "\u{1D4CB}",
      vsubnE: "\u2ACB\uFE00",
      vsubne: "\u228A\uFE00",
      vsupnE: "\u2ACC\uFE00",
      vsupne: "\u228B\uFE00",
      Vvdash: "\u22AA",
      vzigzag: "\u299A",
      Wcirc: "\u0174",
      wcirc: "\u0175",
      wedbar: "\u2A5F",
      Wedge: "\u22C0",
      wedge: "\u2227",
      wedgeq: "\u2259",
      weierp: "\u2118",
      Wfr: "\u{1D51A}",
      wfr: "\u{1D534}",
      Wopf: "\u{1D54E}",
      wopf: "\u{1D568}",
      wp: "\u2118",
      wr: "\u2240",
      wreath: "\u2240",
      Wscr: "\u{1D4B2}",
      wscr: "\u{1D4CC}",
      xcap: "\u22C2",
      xcirc: "\u25EF",
      xcup: "\u22C3",
      xdtri: "\u25BD",
      Xfr: "\u{1D51B}",
      xfr: "\u{1D535}",
      xhArr: "\u27FA",
      xharr: "\u27F7",
      Xi: "\u039E",
      xi: "\u03BE",
      xlArr: "\u27F8",
      xlarr: "\u27F5",
      xmap: "\u27FC",
      xnis: "\u22FB",
      xodot: "\u2A00",
      Xopf: "\u{1D54F}",
      xopf: "\u{1D569}",
      xoplus: "\u2A01",
      xotime: "\u2A02",
      xrArr: "\u27F9",
      xrarr: "\u27F6",
      Xscr: "\u{1D4B3}",
      xscr: "\u{1D4CD}",
      xsqcup: "\u2A06",
      xuplus: "\u2A04",
      xutri: "\u25B3",
      xvee: "\u22C1",
      xwedge: "\u22C0",
      Yacute: "\xDD",
      yacute: "\xFD",
      YAcy: "\u042F",
      yacy: "\u044F",
      Ycirc: "\u0176",
      ycirc: "\u0177",
      Ycy: "\u042B",
      ycy: "\u044B",
      yen: "\xA5",
      Yfr: "\u{1D51C}",
      yfr: "\u{1D536}",
      YIcy: "\u0407",
      yicy: "\u0457",
      Yopf: "\u{1D550}",
      yopf: "\u{1D56A}",
      Yscr: "\u{1D4B4}",
      yscr: "\u{1D4CE}",
      YUcy: "\u042E",
      yucy: "\u044E",
      Yuml: "\u0178",
      yuml: "\xFF",
      Zacute: "\u0179",
      zacute: "\u017A",
      Zcaron: "\u017D",
      zcaron: "\u017E",
      Zcy: "\u0417",
      zcy: "\u0437",
      Zdot: "\u017B",
      zdot: "\u017C",
      zeetrf: "\u2128",
      ZeroWidthSpace: "\u200B",
      Zeta: "\u0396",
      zeta: "\u03B6",
      Zfr: "\u2128",
      zfr: "\u{1D537}",
      ZHcy: "\u0416",
      zhcy: "\u0436",
      zigrarr: "\u21DD",
      Zopf: "\u2124",
      zopf: "\u{1D56B}",
      Zscr: "\u{1D4B5}",
      zscr: "\u{1D4CF}",
      zwj: "\u200D",
      zwnj: "\u200C"
    });
    exports.entityMap = exports.HTML_ENTITIES;
  }
});

// ../../node_modules/.pnpm/@xmldom+xmldom@0.9.12/node_modules/@xmldom/xmldom/lib/sax.js
var require_sax = __commonJS({
  "../../node_modules/.pnpm/@xmldom+xmldom@0.9.12/node_modules/@xmldom/xmldom/lib/sax.js"(exports) {
    "use strict";
    var conventions = require_conventions(), g = require_grammar(), errors = require_errors(), isHTMLEscapableRawTextElement = conventions.isHTMLEscapableRawTextElement, isHTMLMimeType = conventions.isHTMLMimeType, isHTMLRawTextElement = conventions.isHTMLRawTextElement, hasOwn = conventions.hasOwn, NAMESPACE2 = conventions.NAMESPACE, ParseError = errors.ParseError, DOMException = errors.DOMException, S_TAG = 0, S_ATTR = 1, S_ATTR_SPACE = 2, S_EQ = 3, S_ATTR_NOQUOT_VALUE = 4, S_ATTR_END = 5, S_TAG_SPACE = 6, S_TAG_CLOSE = 7;
    function XMLReader() {
    }
    XMLReader.prototype = {
      parse: function(source, defaultNSMap, entityMap) {
        var domBuilder = this.domBuilder;
        domBuilder.startDocument(), _copy(defaultNSMap, defaultNSMap = /* @__PURE__ */ Object.create(null)), parse2(source, defaultNSMap, entityMap, domBuilder, this.errorHandler), domBuilder.endDocument();
      }
    };
    var ENTITY_REG = /&#?\w+;?/g;
    function parse2(source, defaultNSMapCopy, entityMap, domBuilder, errorHandler) {
      var isHTML = isHTMLMimeType(domBuilder.mimeType);
      source.indexOf(g.UNICODE_REPLACEMENT_CHARACTER) >= 0 && errorHandler.warning("Unicode replacement character detected, source encoding issues?");
      function fixedFromCharCode(code) {
        if (code > 65535) {
          code -= 65536;
          var surrogate1 = 55296 + (code >> 10), surrogate2 = 56320 + (code & 1023);
          return String.fromCharCode(surrogate1, surrogate2);
        } else
          return String.fromCharCode(code);
      }
      function entityReplacer(a3) {
        var complete = a3[a3.length - 1] === ";" ? a3 : a3 + ";";
        if (!isHTML && complete !== a3)
          return errorHandler.error("EntityRef: expecting ;"), a3;
        var match = g.Reference.exec(complete);
        if (!match || match[0].length !== complete.length)
          return errorHandler.error("entity not matching Reference production: " + a3), a3;
        var k2 = complete.slice(1, -1);
        return hasOwn(entityMap, k2) ? entityMap[k2] : k2.charAt(0) === "#" ? fixedFromCharCode(parseInt(k2.substring(1).replace("x", "0x"))) : (errorHandler.error("entity not found:" + a3), a3);
      }
      function appendText(end2) {
        if (end2 > start) {
          var xt = source.substring(start, end2).replace(ENTITY_REG, entityReplacer);
          locator && position2(start), domBuilder.characters(xt, 0, end2 - start), start = end2;
        }
      }
      var lineStart = 0, lineEnd = 0, linePattern = /\r\n?|\n|$/g, locator = domBuilder.locator;
      function position2(p, m) {
        for (; p >= lineEnd && (m = linePattern.exec(source)); )
          lineStart = lineEnd, lineEnd = m.index + m[0].length, locator.lineNumber++;
        locator.columnNumber = p - lineStart + 1;
      }
      for (var parseStack = [{ currentNSMap: defaultNSMapCopy }], unclosedTags = [], start = 0; ; ) {
        try {
          var tagStart = source.indexOf("<", start);
          if (tagStart < 0) {
            if (!isHTML && unclosedTags.length > 0)
              return errorHandler.fatalError("unclosed xml tag(s): " + unclosedTags.join(", "));
            if (!source.substring(start).match(/^\s*$/)) {
              var doc = domBuilder.doc, text2 = doc.createTextNode(source.substring(start));
              if (doc.documentElement)
                return errorHandler.error("Extra content at the end of the document");
              doc.appendChild(text2), domBuilder.currentElement = text2;
            }
            return;
          }
          if (tagStart > start) {
            var fromSource = source.substring(start, tagStart);
            !isHTML && unclosedTags.length === 0 && (fromSource = fromSource.replace(new RegExp(g.S_OPT.source, "g"), ""), fromSource && errorHandler.error("Unexpected content outside root element: '" + fromSource + "'")), appendText(tagStart);
          }
          switch (source.charAt(tagStart + 1)) {
            case "/":
              var end = source.indexOf(">", tagStart + 2), tagNameRaw = source.substring(tagStart + 2, end > 0 ? end : void 0);
              if (!tagNameRaw)
                return errorHandler.fatalError("end tag name missing");
              var endTagNameStrict = g.reg("^", g.QName_group, g.S_OPT, "$"), tagNameMatch = end > 0 && endTagNameStrict.exec(tagNameRaw);
              if (!tagNameMatch) {
                var leadingTagNameMatch = end > 0 && g.reg("^", g.QName_group).exec(tagNameRaw);
                if (isHTML && leadingTagNameMatch)
                  errorHandler.warning('end tag name contains invalid trailing characters: "' + tagNameRaw + '"'), tagNameMatch = leadingTagNameMatch;
                else if (
                  // Backward compatibility, remove this whole `else if` arm in the next breaking release
                  // (XML then falls through to the `fatalError` below, for a clean mode split: XML fatal,
                  // HTML warning). A valid end-tag name followed by a line break and trailing content was
                  // silently accepted while `reg` still used the `m` flag; re-adding `m` here matches exactly
                  // those inputs, kept recoverable and reported.
                  leadingTagNameMatch && new RegExp(endTagNameStrict.source, endTagNameStrict.flags + "m").test(tagNameRaw)
                )
                  errorHandler.error('end tag name is followed by a line break and trailing content: "' + tagNameRaw + '"'), tagNameMatch = leadingTagNameMatch;
                else
                  return errorHandler.fatalError('end tag name contains invalid characters: "' + tagNameRaw + '"');
              }
              if (!domBuilder.currentElement && !domBuilder.doc.documentElement)
                return;
              var currentTagName = unclosedTags[unclosedTags.length - 1] || domBuilder.currentElement.tagName || domBuilder.doc.documentElement.tagName || "";
              if (currentTagName !== tagNameMatch[1]) {
                var tagNameLower = tagNameMatch[1].toLowerCase();
                if (!isHTML || currentTagName.toLowerCase() !== tagNameLower)
                  return errorHandler.fatalError('Opening and ending tag mismatch: "' + currentTagName + '" != "' + tagNameRaw + '"');
              }
              var config = parseStack.pop();
              unclosedTags.pop();
              var localNSMap = config.localNSMap;
              if (domBuilder.endElement(config.uri, config.localName, currentTagName), localNSMap)
                for (var prefix in localNSMap)
                  hasOwn(localNSMap, prefix) && domBuilder.endPrefixMapping(prefix);
              end++;
              break;
            // end element
            case "?":
              locator && position2(tagStart), end = parseProcessingInstruction(source, tagStart, domBuilder, errorHandler);
              break;
            case "!":
              locator && position2(tagStart), end = parseDoctypeCommentOrCData(source, tagStart, domBuilder, errorHandler, isHTML);
              break;
            default:
              locator && position2(tagStart);
              var el = new ElementAttributes(), currentNSMap = parseStack[parseStack.length - 1].currentNSMap, end = parseElementStartPart(source, tagStart, el, currentNSMap, entityReplacer, errorHandler, isHTML), len = el.length;
              if (el.closed || (isHTML && conventions.isHTMLVoidElement(el.tagName) ? el.closed = !0 : unclosedTags.push(el.tagName)), locator && len) {
                for (var locator2 = copyLocator(locator, {}), i = 0; i < len; i++) {
                  var a2 = el[i];
                  position2(a2.offset), a2.locator = copyLocator(locator, {});
                }
                domBuilder.locator = locator2, appendElement(el, domBuilder, currentNSMap) && parseStack.push(el), domBuilder.locator = locator;
              } else
                appendElement(el, domBuilder, currentNSMap) && parseStack.push(el);
              isHTML && !el.closed ? end = parseHtmlSpecialContent(source, end, el.tagName, entityReplacer, domBuilder) : end++;
          }
        } catch (e) {
          if (e instanceof ParseError)
            throw e;
          if (e instanceof DOMException)
            return errorHandler.fatalError("Error constructing the DOM: " + e.name + ": " + e.message, e);
          errorHandler.error("element parse error: " + e), end = -1;
        }
        end > start ? start = end : appendText(Math.max(tagStart, start) + 1);
      }
    }
    function copyLocator(f, t) {
      return t.lineNumber = f.lineNumber, t.columnNumber = f.columnNumber, t;
    }
    function parseElementStartPart(source, start, el, currentNSMap, entityReplacer, errorHandler, isHTML) {
      function addAttribute(qname, value3, startIndex) {
        if (hasOwn(el.attributeNames, qname))
          return errorHandler.fatalError("Attribute " + qname + " redefined");
        if (!isHTML && value3.indexOf("<") >= 0)
          return errorHandler.fatalError("Unescaped '<' not allowed in attributes values");
        el.addValue(
          qname,
          // @see https://www.w3.org/TR/xml/#AVNormalize
          // since the xmldom sax parser does not "interpret" DTD the following is not implemented:
          // - recursive replacement of (DTD) entity references
          // - trimming and collapsing multiple spaces into a single one for attributes that are not of type CDATA
          value3.replace(/[\t\n\r]/g, " ").replace(ENTITY_REG, entityReplacer),
          startIndex
        );
      }
      for (var attrName, value2, p = ++start, s2 = S_TAG; ; ) {
        var c3 = source.charAt(p);
        if (s2 === S_TAG && c3 === "<")
          throw new Error("unexpected < in tag name: " + source.slice(start, p));
        switch (c3) {
          case "=":
            if (s2 === S_ATTR)
              attrName = source.slice(start, p), s2 = S_EQ;
            else if (s2 === S_ATTR_SPACE)
              s2 = S_EQ;
            else
              throw new Error("attribute equal must after attrName");
            break;
          case "'":
          case '"':
            if (s2 === S_EQ || s2 === S_ATTR)
              if (s2 === S_ATTR && (errorHandler.warning('attribute value must after "="'), attrName = source.slice(start, p)), start = p + 1, p = source.indexOf(c3, start), p > 0)
                value2 = source.slice(start, p), addAttribute(attrName, value2, start - 1), s2 = S_ATTR_END;
              else
                throw new Error("attribute value no end '" + c3 + "' match");
            else if (s2 == S_ATTR_NOQUOT_VALUE)
              value2 = source.slice(start, p), addAttribute(attrName, value2, start), errorHandler.warning('attribute "' + attrName + '" missed start quot(' + c3 + ")!!"), start = p + 1, s2 = S_ATTR_END;
            else
              throw new Error('attribute value must after "="');
            break;
          case "/":
            switch (s2) {
              case S_TAG:
                el.setTagName(source.slice(start, p));
              case S_ATTR_END:
              case S_TAG_SPACE:
              case S_TAG_CLOSE:
                s2 = S_TAG_CLOSE, el.closed = !0;
              case S_ATTR_NOQUOT_VALUE:
              case S_ATTR:
                break;
              case S_ATTR_SPACE:
                el.closed = !0;
                break;
              //case S_EQ:
              default:
                throw new Error("attribute invalid close char('/')");
            }
            break;
          case "":
            return errorHandler.error("unexpected end of input"), s2 == S_TAG && el.setTagName(source.slice(start, p)), p;
          case ">":
            switch (s2) {
              case S_TAG:
                el.setTagName(source.slice(start, p));
              case S_ATTR_END:
              case S_TAG_SPACE:
              case S_TAG_CLOSE:
                break;
              //normal
              case S_ATTR_NOQUOT_VALUE:
              //Compatible state
              case S_ATTR:
                value2 = source.slice(start, p), value2.slice(-1) === "/" && (el.closed = !0, value2 = value2.slice(0, -1));
              case S_ATTR_SPACE:
                s2 === S_ATTR_SPACE && (value2 = attrName), s2 == S_ATTR_NOQUOT_VALUE ? (errorHandler.warning('attribute "' + value2 + '" missed quot(")!'), addAttribute(attrName, value2, start)) : (isHTML || errorHandler.warning('attribute "' + value2 + '" missed value!! "' + value2 + '" instead!!'), addAttribute(value2, value2, start));
                break;
              case S_EQ:
                if (!isHTML)
                  return errorHandler.fatalError(`AttValue: ' or " expected`);
            }
            return p;
          /*xml space '\x20' | #x9 | #xD | #xA; */
          case "\x80":
            c3 = " ";
          default:
            if (c3 <= " ")
              switch (s2) {
                case S_TAG:
                  el.setTagName(source.slice(start, p)), s2 = S_TAG_SPACE;
                  break;
                case S_ATTR:
                  attrName = source.slice(start, p), s2 = S_ATTR_SPACE;
                  break;
                case S_ATTR_NOQUOT_VALUE:
                  var value2 = source.slice(start, p);
                  errorHandler.warning('attribute "' + value2 + '" missed quot(")!!'), addAttribute(attrName, value2, start);
                case S_ATTR_END:
                  s2 = S_TAG_SPACE;
                  break;
              }
            else
              switch (s2) {
                //case S_TAG:void();break;
                //case S_ATTR:void();break;
                //case S_ATTR_NOQUOT_VALUE:void();break;
                case S_ATTR_SPACE:
                  isHTML || errorHandler.warning('attribute "' + attrName + '" missed value!! "' + attrName + '" instead2!!'), addAttribute(attrName, attrName, start), start = p, s2 = S_ATTR;
                  break;
                case S_ATTR_END:
                  errorHandler.warning('attribute space is required"' + attrName + '"!!');
                case S_TAG_SPACE:
                  s2 = S_ATTR, start = p;
                  break;
                case S_EQ:
                  s2 = S_ATTR_NOQUOT_VALUE, start = p;
                  break;
                case S_TAG_CLOSE:
                  throw new Error("elements closed character '/' and '>' must be connected to");
              }
        }
        p++;
      }
    }
    function appendElement(el, domBuilder, currentNSMap) {
      for (var tagName = el.tagName, localNSMap = null, i = el.length; i--; ) {
        var a2 = el[i], qName = a2.qName, value2 = a2.value, nsp = qName.indexOf(":");
        if (nsp > 0)
          var prefix = a2.prefix = qName.slice(0, nsp), localName = qName.slice(nsp + 1), nsPrefix = prefix === "xmlns" && localName;
        else
          localName = qName, prefix = null, nsPrefix = qName === "xmlns" && "";
        a2.localName = localName, nsPrefix !== !1 && (localNSMap == null && (localNSMap = /* @__PURE__ */ Object.create(null), currentNSMap = Object.create(currentNSMap)), currentNSMap[nsPrefix] = localNSMap[nsPrefix] = value2, a2.uri = NAMESPACE2.XMLNS, domBuilder.startPrefixMapping(nsPrefix, value2));
      }
      for (var i = el.length; i--; )
        a2 = el[i], a2.prefix && (a2.prefix === "xml" && (a2.uri = NAMESPACE2.XML), a2.prefix !== "xmlns" && (a2.uri = currentNSMap[a2.prefix]));
      var nsp = tagName.indexOf(":");
      nsp > 0 ? (prefix = el.prefix = tagName.slice(0, nsp), localName = el.localName = tagName.slice(nsp + 1)) : (prefix = null, localName = el.localName = tagName);
      var ns = el.uri = currentNSMap[prefix || ""];
      if (domBuilder.startElement(ns, localName, tagName, el), el.closed) {
        if (domBuilder.endElement(ns, localName, tagName), localNSMap)
          for (prefix in localNSMap)
            hasOwn(localNSMap, prefix) && domBuilder.endPrefixMapping(prefix);
      } else
        return el.currentNSMap = currentNSMap, el.localNSMap = localNSMap, !0;
    }
    function parseHtmlSpecialContent(source, elStartEnd, tagName, entityReplacer, domBuilder) {
      var isEscapableRaw = isHTMLEscapableRawTextElement(tagName);
      if (isEscapableRaw || isHTMLRawTextElement(tagName)) {
        var closeTag = new RegExp("</" + tagName.replace(/[.*+?^${}()|[\]\\]/g, "\\$&") + ">", "ig");
        closeTag.lastIndex = elStartEnd;
        var match = closeTag.exec(source), elEndStart = match ? match.index : -1;
        if (elEndStart < 0)
          return elStartEnd + 1;
        var text2 = source.substring(elStartEnd + 1, elEndStart);
        return isEscapableRaw && (text2 = text2.replace(ENTITY_REG, entityReplacer)), domBuilder.characters(text2, 0, text2.length), elEndStart;
      }
      return elStartEnd + 1;
    }
    function _copy(source, target) {
      for (var n in source)
        hasOwn(source, n) && (target[n] = source[n]);
    }
    function parseUtils(source, start) {
      var index2 = start;
      function char(n) {
        return n = n || 0, source.charAt(index2 + n);
      }
      function skip(n) {
        n = n || 1, index2 += n;
      }
      function skipBlanks() {
        for (var blanks = 0; index2 < source.length; ) {
          var c3 = char();
          if (c3 !== " " && c3 !== `
` && c3 !== "	" && c3 !== "\r")
            return blanks;
          blanks++, skip();
        }
        return -1;
      }
      function substringFromIndex() {
        return source.substring(index2);
      }
      function substringStartsWith(text2) {
        return source.substring(index2, index2 + text2.length) === text2;
      }
      function substringStartsWithCaseInsensitive(text2) {
        return source.substring(index2, index2 + text2.length).toUpperCase() === text2.toUpperCase();
      }
      function getMatch(args) {
        var expr = g.reg("^", args), match = expr.exec(substringFromIndex());
        return match ? (skip(match[0].length), match[0]) : null;
      }
      return {
        char,
        getIndex: function() {
          return index2;
        },
        getMatch,
        getSource: function() {
          return source;
        },
        skip,
        skipBlanks,
        substringFromIndex,
        substringStartsWith,
        substringStartsWithCaseInsensitive
      };
    }
    function parseDoctypeInternalSubset(p, errorHandler) {
      function parsePI(p2, errorHandler2) {
        var match = g.PI.exec(p2.substringFromIndex());
        return match ? match[1].toLowerCase() === "xml" ? errorHandler2.fatalError(
          "xml declaration is only allowed at the start of the document, but found at position " + p2.getIndex()
        ) : (p2.skip(match[0].length), match[0]) : errorHandler2.fatalError("processing instruction is not well-formed at position " + p2.getIndex());
      }
      var source = p.getSource();
      if (p.char() === "[") {
        p.skip(1);
        for (var intSubsetStart = p.getIndex(); p.getIndex() < source.length; ) {
          if (p.skipBlanks(), p.char() === "]") {
            var internalSubset = source.substring(intSubsetStart, p.getIndex());
            return p.skip(1), internalSubset;
          }
          var current = null;
          if (p.char() === "<" && p.char(1) === "!")
            switch (p.char(2)) {
              case "E":
                p.char(3) === "L" ? current = p.getMatch(g.elementdecl) : p.char(3) === "N" && (current = p.getMatch(g.EntityDecl));
                break;
              case "A":
                current = p.getMatch(g.AttlistDecl);
                break;
              case "N":
                current = p.getMatch(g.NotationDecl);
                break;
              case "-":
                current = p.getMatch(g.Comment);
                break;
            }
          else if (p.char() === "<" && p.char(1) === "?")
            current = parsePI(p, errorHandler);
          else if (p.char() === "%")
            current = p.getMatch(g.PEReference);
          else
            return errorHandler.fatalError("Error detected in Markup declaration");
          if (!current)
            return errorHandler.fatalError("Error in internal subset at position " + p.getIndex());
        }
        return errorHandler.fatalError("doctype internal subset is not well-formed, missing ]");
      }
    }
    function parseDoctypeCommentOrCData(source, start, domBuilder, errorHandler, isHTML) {
      var p = parseUtils(source, start);
      switch (isHTML ? p.char(2).toUpperCase() : p.char(2)) {
        case "-":
          var comment = p.getMatch(g.Comment);
          return comment ? (domBuilder.comment(comment, g.COMMENT_START.length, comment.length - g.COMMENT_START.length - g.COMMENT_END.length), p.getIndex()) : errorHandler.fatalError("comment is not well-formed at position " + p.getIndex());
        case "[":
          var cdata = p.getMatch(g.CDSect);
          return cdata ? !isHTML && !domBuilder.currentElement ? errorHandler.fatalError("CDATA outside of element") : (domBuilder.startCDATA(), domBuilder.characters(cdata, g.CDATA_START.length, cdata.length - g.CDATA_START.length - g.CDATA_END.length), domBuilder.endCDATA(), p.getIndex()) : errorHandler.fatalError("Invalid CDATA starting at position " + start);
        case "D": {
          if (domBuilder.doc && domBuilder.doc.documentElement)
            return errorHandler.fatalError("Doctype not allowed inside or after documentElement at position " + p.getIndex());
          if (isHTML ? !p.substringStartsWithCaseInsensitive(g.DOCTYPE_DECL_START) : !p.substringStartsWith(g.DOCTYPE_DECL_START))
            return errorHandler.fatalError("Expected " + g.DOCTYPE_DECL_START + " at position " + p.getIndex());
          if (p.skip(g.DOCTYPE_DECL_START.length), p.skipBlanks() < 1)
            return errorHandler.fatalError("Expected whitespace after " + g.DOCTYPE_DECL_START + " at position " + p.getIndex());
          var doctype = {
            name: void 0,
            publicId: void 0,
            systemId: void 0,
            internalSubset: void 0
          };
          if (doctype.name = p.getMatch(g.Name), !doctype.name)
            return errorHandler.fatalError("doctype name missing or contains unexpected characters at position " + p.getIndex());
          if (isHTML && doctype.name.toLowerCase() !== "html" && errorHandler.warning("Unexpected DOCTYPE in HTML document at position " + p.getIndex()), p.skipBlanks(), p.substringStartsWith(g.PUBLIC) || p.substringStartsWith(g.SYSTEM)) {
            var match = g.ExternalID_match.exec(p.substringFromIndex());
            if (!match)
              return errorHandler.fatalError("doctype external id is not well-formed at position " + p.getIndex());
            match.groups.SystemLiteralOnly !== void 0 ? doctype.systemId = match.groups.SystemLiteralOnly : (doctype.systemId = match.groups.SystemLiteral, doctype.publicId = match.groups.PubidLiteral), p.skip(match[0].length);
          } else if (isHTML && p.substringStartsWithCaseInsensitive(g.SYSTEM)) {
            if (p.skip(g.SYSTEM.length), p.skipBlanks() < 1)
              return errorHandler.fatalError("Expected whitespace after " + g.SYSTEM + " at position " + p.getIndex());
            if (doctype.systemId = p.getMatch(g.ABOUT_LEGACY_COMPAT_SystemLiteral), !doctype.systemId)
              return errorHandler.fatalError(
                "Expected " + g.ABOUT_LEGACY_COMPAT + " in single or double quotes after " + g.SYSTEM + " at position " + p.getIndex()
              );
          }
          return isHTML && doctype.systemId && !g.ABOUT_LEGACY_COMPAT_SystemLiteral.test(doctype.systemId) && errorHandler.warning("Unexpected doctype.systemId in HTML document at position " + p.getIndex()), isHTML || (p.skipBlanks(), doctype.internalSubset = parseDoctypeInternalSubset(p, errorHandler)), p.skipBlanks(), p.char() !== ">" ? errorHandler.fatalError("doctype not terminated with > at position " + p.getIndex()) : (p.skip(1), domBuilder.startDTD(doctype.name, doctype.publicId, doctype.systemId, doctype.internalSubset), domBuilder.endDTD(), p.getIndex());
        }
        default:
          return errorHandler.fatalError('Not well-formed XML starting with "<!" at position ' + start);
      }
    }
    function parseProcessingInstruction(source, start, domBuilder, errorHandler) {
      var match = source.substring(start).match(g.PI);
      if (!match)
        return errorHandler.fatalError("Invalid processing instruction starting at position " + start);
      if (match[1].toLowerCase() === "xml") {
        if (start > 0)
          return errorHandler.fatalError(
            "processing instruction at position " + start + " is an xml declaration which is only at the start of the document"
          );
        if (!g.XMLDecl.test(source.substring(start)))
          return errorHandler.fatalError("xml declaration is not well-formed");
      }
      return domBuilder.processingInstruction(match[1], match[2]), start + match[0].length;
    }
    function ElementAttributes() {
      this.attributeNames = /* @__PURE__ */ Object.create(null);
    }
    ElementAttributes.prototype = {
      setTagName: function(tagName) {
        if (!g.QName_exact.test(tagName))
          throw new Error("invalid tagName:" + tagName);
        this.tagName = tagName;
      },
      addValue: function(qName, value2, offset2) {
        if (!g.QName_exact.test(qName))
          throw new Error("invalid attribute:" + qName);
        this.attributeNames[qName] = this.length, this[this.length++] = { qName, value: value2, offset: offset2 };
      },
      length: 0,
      getLocalName: function(i) {
        return this[i].localName;
      },
      getLocator: function(i) {
        return this[i].locator;
      },
      getQName: function(i) {
        return this[i].qName;
      },
      getURI: function(i) {
        return this[i].uri;
      },
      getValue: function(i) {
        return this[i].value;
      }
      //	,getIndex:function(uri, localName)){
      //		if(localName){
      //
      //		}else{
      //			var qName = uri
      //		}
      //	},
      //	getValue:function(){return this.getValue(this.getIndex.apply(this,arguments))},
      //	getType:function(uri,localName){}
      //	getType:function(i){},
    };
    exports.XMLReader = XMLReader;
    exports.parseUtils = parseUtils;
    exports.parseDoctypeCommentOrCData = parseDoctypeCommentOrCData;
  }
});

// ../../node_modules/.pnpm/@xmldom+xmldom@0.9.12/node_modules/@xmldom/xmldom/lib/dom-parser.js
var require_dom_parser = __commonJS({
  "../../node_modules/.pnpm/@xmldom+xmldom@0.9.12/node_modules/@xmldom/xmldom/lib/dom-parser.js"(exports) {
    "use strict";
    var conventions = require_conventions(), dom = require_dom(), errors = require_errors(), entities = require_entities(), sax = require_sax(), DOMImplementation2 = dom.DOMImplementation, hasDefaultHTMLNamespace = conventions.hasDefaultHTMLNamespace, isHTMLMimeType = conventions.isHTMLMimeType, isValidMimeType = conventions.isValidMimeType, MIME_TYPE = conventions.MIME_TYPE, NAMESPACE2 = conventions.NAMESPACE, ParseError = errors.ParseError, XMLReader = sax.XMLReader;
    function normalizeLineEndings(input) {
      return input.replace(/\r[\n\u0085]/g, `
`).replace(/[\r\u0085\u2028\u2029]/g, `
`);
    }
    function DOMParser(options) {
      if (options = options || {}, options.locator === void 0 && (options.locator = !0), this.assign = options.assign || conventions.assign, this.domHandler = options.domHandler || DOMHandler, this.onError = options.onError || options.errorHandler, options.errorHandler && typeof options.errorHandler != "function")
        throw new TypeError("errorHandler object is no longer supported, switch to onError!");
      options.errorHandler && options.errorHandler("warning", "The `errorHandler` option has been deprecated, use `onError` instead!", this), this.normalizeLineEndings = options.normalizeLineEndings || normalizeLineEndings, this.locator = !!options.locator, this.xmlns = this.assign(/* @__PURE__ */ Object.create(null), options.xmlns);
    }
    DOMParser.prototype.parseFromString = function(source, mimeType) {
      if (!isValidMimeType(mimeType))
        throw new TypeError('DOMParser.parseFromString: the provided mimeType "' + mimeType + '" is not valid.');
      var defaultNSMap = this.assign(/* @__PURE__ */ Object.create(null), this.xmlns), entityMap = entities.XML_ENTITIES, defaultNamespace = defaultNSMap[""] || null;
      hasDefaultHTMLNamespace(mimeType) ? (entityMap = entities.HTML_ENTITIES, defaultNamespace = NAMESPACE2.HTML) : mimeType === MIME_TYPE.XML_SVG_IMAGE && (defaultNamespace = NAMESPACE2.SVG), defaultNSMap[""] = defaultNamespace, defaultNSMap.xml = defaultNSMap.xml || NAMESPACE2.XML;
      var domBuilder = new this.domHandler({
        mimeType,
        defaultNamespace,
        onError: this.onError
      }), locator = this.locator ? {} : void 0;
      this.locator && domBuilder.setDocumentLocator(locator);
      var sax2 = new XMLReader();
      sax2.errorHandler = domBuilder, sax2.domBuilder = domBuilder;
      var isXml = !conventions.isHTMLMimeType(mimeType);
      return isXml && typeof source != "string" && sax2.errorHandler.fatalError("source is not a string"), sax2.parse(this.normalizeLineEndings(String(source)), defaultNSMap, entityMap), domBuilder.doc.documentElement || sax2.errorHandler.fatalError("missing root element"), domBuilder.doc;
    };
    function DOMHandler(options) {
      var opt = options || {};
      this.mimeType = opt.mimeType || MIME_TYPE.XML_APPLICATION, this.defaultNamespace = opt.defaultNamespace || null, this.cdata = !1, this.currentElement = void 0, this.doc = void 0, this.locator = void 0, this.onError = opt.onError;
    }
    function position2(locator, node) {
      node.lineNumber = locator.lineNumber, node.columnNumber = locator.columnNumber;
    }
    DOMHandler.prototype = {
      /**
       * Either creates an XML or an HTML document and stores it under `this.doc`.
       * If it is an XML document, `this.defaultNamespace` is used to create it,
       * and it will not contain any `childNodes`.
       * If it is an HTML document, it will be created without any `childNodes`.
       *
       * @see http://www.saxproject.org/apidoc/org/xml/sax/ContentHandler.html
       */
      startDocument: function() {
        var impl = new DOMImplementation2();
        this.doc = isHTMLMimeType(this.mimeType) ? impl.createHTMLDocument(!1) : impl.createDocument(this.defaultNamespace, "");
      },
      startElement: function(namespaceURI, localName, qName, attrs) {
        var doc = this.doc, el = doc.createElementNS(namespaceURI, qName || localName), len = attrs.length;
        appendElement(this, el), this.currentElement = el, this.locator && position2(this.locator, el);
        for (var i = 0; i < len; i++) {
          var namespaceURI = attrs.getURI(i), value2 = attrs.getValue(i), qName = attrs.getQName(i), attr = doc.createAttributeNS(namespaceURI, qName);
          this.locator && position2(attrs.getLocator(i), attr), attr.value = attr.nodeValue = value2, el.setAttributeNode(attr);
        }
      },
      endElement: function(namespaceURI, localName, qName) {
        this.currentElement = this.currentElement.parentNode;
      },
      startPrefixMapping: function(prefix, uri) {
      },
      endPrefixMapping: function(prefix) {
      },
      processingInstruction: function(target, data) {
        var ins = this.doc.createProcessingInstruction(target, data);
        this.locator && position2(this.locator, ins), appendElement(this, ins);
      },
      ignorableWhitespace: function(ch, start, length2) {
      },
      characters: function(chars, start, length2) {
        if (chars = _toString.apply(this, arguments), chars) {
          if (this.cdata)
            var charNode = this.doc.createCDATASection(chars);
          else
            var charNode = this.doc.createTextNode(chars);
          this.currentElement ? this.currentElement.appendChild(charNode) : /^\s*$/.test(chars) && this.doc.appendChild(charNode), this.locator && position2(this.locator, charNode);
        }
      },
      skippedEntity: function(name) {
      },
      endDocument: function() {
        this.doc.normalize();
      },
      /**
       * Stores the locator to be able to set the `columnNumber` and `lineNumber`
       * on the created DOM nodes.
       *
       * @param {Locator} locator
       */
      setDocumentLocator: function(locator) {
        locator && (locator.lineNumber = 0), this.locator = locator;
      },
      //LexicalHandler
      comment: function(chars, start, length2) {
        chars = _toString.apply(this, arguments);
        var comm = this.doc.createComment(chars);
        this.locator && position2(this.locator, comm), appendElement(this, comm);
      },
      startCDATA: function() {
        this.cdata = !0;
      },
      endCDATA: function() {
        this.cdata = !1;
      },
      startDTD: function(name, publicId, systemId, internalSubset) {
        var impl = this.doc.implementation;
        if (impl && impl.createDocumentType) {
          var dt = impl.createDocumentType(name, publicId, systemId, internalSubset);
          this.locator && position2(this.locator, dt), appendElement(this, dt), this.doc.doctype = dt;
        }
      },
      reportError: function(level, message) {
        if (typeof this.onError == "function")
          try {
            this.onError(level, message, this);
          } catch (e) {
            throw new ParseError("Reporting " + level + ' "' + message + '" caused ' + e, this.locator);
          }
        else
          console.error("[xmldom " + level + "]	" + message, _locator(this.locator));
      },
      /**
       * @see http://www.saxproject.org/apidoc/org/xml/sax/ErrorHandler.html
       */
      warning: function(message) {
        this.reportError("warning", message);
      },
      error: function(message) {
        this.reportError("error", message);
      },
      /**
       * This function reports a fatal error and throws a ParseError.
       *
       * @param {string} message
       * - The message to be used for reporting and throwing the error.
       * @param {Error} [cause]
       * The error that caused this fatal error, preserved as the thrown `ParseError`'s `cause`.
       * @returns {never}
       * This function always throws an error and never returns a value.
       * @throws {ParseError}
       * Always throws a ParseError with the provided message.
       */
      fatalError: function(message, cause) {
        throw this.reportError("fatalError", message), new ParseError(message, this.locator, cause);
      }
    };
    function _locator(l) {
      if (l)
        return `
@#[line:` + l.lineNumber + ",col:" + l.columnNumber + "]";
    }
    function _toString(chars, start, length2) {
      return typeof chars == "string" ? chars.substr(start, length2) : chars.length >= start + length2 || start ? new java.lang.String(chars, start, length2) + "" : chars;
    }
    "endDTD,startEntity,endEntity,attributeDecl,elementDecl,externalEntityDecl,internalEntityDecl,resolveEntity,getExternalSubset,notationDecl,unparsedEntityDecl".replace(
      /\w+/g,
      function(key) {
        DOMHandler.prototype[key] = function() {
          return null;
        };
      }
    );
    function appendElement(handler, node) {
      handler.currentElement ? handler.currentElement.appendChild(node) : handler.doc.appendChild(node);
    }
    function onErrorStopParsing(level) {
      if (level === "error") throw "onErrorStopParsing";
    }
    function onWarningStopParsing() {
      throw "onWarningStopParsing";
    }
    exports.__DOMHandler = DOMHandler;
    exports.DOMParser = DOMParser;
    exports.normalizeLineEndings = normalizeLineEndings;
    exports.onErrorStopParsing = onErrorStopParsing;
    exports.onWarningStopParsing = onWarningStopParsing;
  }
});

// ../../node_modules/.pnpm/@xmldom+xmldom@0.9.12/node_modules/@xmldom/xmldom/lib/index.js
var require_lib = __commonJS({
  "../../node_modules/.pnpm/@xmldom+xmldom@0.9.12/node_modules/@xmldom/xmldom/lib/index.js"(exports) {
    "use strict";
    var conventions = require_conventions();
    exports.assign = conventions.assign;
    exports.hasDefaultHTMLNamespace = conventions.hasDefaultHTMLNamespace;
    exports.isHTMLMimeType = conventions.isHTMLMimeType;
    exports.isValidMimeType = conventions.isValidMimeType;
    exports.MIME_TYPE = conventions.MIME_TYPE;
    exports.NAMESPACE = conventions.NAMESPACE;
    var errors = require_errors();
    exports.DOMException = errors.DOMException;
    exports.DOMExceptionName = errors.DOMExceptionName;
    exports.ExceptionCode = errors.ExceptionCode;
    exports.ParseError = errors.ParseError;
    var dom = require_dom();
    exports.Attr = dom.Attr;
    exports.CDATASection = dom.CDATASection;
    exports.CharacterData = dom.CharacterData;
    exports.Comment = dom.Comment;
    exports.Document = dom.Document;
    exports.DocumentFragment = dom.DocumentFragment;
    exports.DocumentType = dom.DocumentType;
    exports.DOMImplementation = dom.DOMImplementation;
    exports.Element = dom.Element;
    exports.Entity = dom.Entity;
    exports.EntityReference = dom.EntityReference;
    exports.LiveNodeList = dom.LiveNodeList;
    exports.NamedNodeMap = dom.NamedNodeMap;
    exports.Node = dom.Node;
    exports.NodeList = dom.NodeList;
    exports.Notation = dom.Notation;
    exports.ProcessingInstruction = dom.ProcessingInstruction;
    exports.Text = dom.Text;
    exports.XMLSerializer = dom.XMLSerializer;
    var domParser = require_dom_parser();
    exports.DOMParser = domParser.DOMParser;
    exports.normalizeLineEndings = domParser.normalizeLineEndings;
    exports.onErrorStopParsing = domParser.onErrorStopParsing;
    exports.onWarningStopParsing = domParser.onWarningStopParsing;
  }
});

// dist/report/page/page.js
import { createHash } from "node:crypto";

// dist/report/words/words.js
var words = ({ text: text2, language }) => language === void 0 ? html`<bdi>${text2}</bdi>` : html`<bdi lang="${language}">${text2}</bdi>`, sentence = (message, names) => {
  let pieces = capitalised(message).split("`");
  return html`${pieces.map((piece, at) => {
    if (at % 2 === 0 || at === pieces.length - 1)
      return at % 2 === 0 ? piece : `\`${piece}`;
    let name = names.anything(piece);
    return name ? html`<b>${words(name)}</b>` : isName(piece) ? html`<q>${piece}</q>` : html`<code>${piece}</code>`;
  })}`;
}, capitalised = (text2) => text2.charAt(0).toUpperCase() + text2.slice(1), isName = (piece) => /^[^":{}[\]]+ [^":{}[\]]+$/.test(piece);

// dist/report/page/section.js
var section = (id, { heading, note }, body, wide = !1) => ({
  id,
  heading,
  body: html`<section id="${id}" aria-labelledby="${id}-heading"${wide ? html` class="wide"` : void 0}>
<h2 id="${id}-heading">${heading}</h2>
<p class="note">${note}</p>
${body}
</section>
`
}), details = (label, body, kind) => html`<details${kind && html` class="${kind}"`}>
<summary>${label}</summary>
${body}
</details>`, figure = (title, chart) => html`<figure>
<figcaption>${title}</figcaption>
${chart}
</figure>
`, charts = (figures) => figures.length === 0 ? void 0 : html`<div class="charts">
${figures}</div>
`;

// dist/report/page/table.js
var isMarked = (cell) => typeof cell == "object" && "kind" in cell && "shown" in cell, table = ({ caption, columns, groups, kind = "" }) => html`<div class="scroll" role="group" aria-label="${caption}" tabindex="0">
<table class="${kind}">
<caption>${caption}</caption>
<thead><tr>${columns.map((column2) => isMarked(column2) ? html`<th scope="col" class="${column2.kind}">${column2.shown}</th>` : html`<th scope="col">${column2}</th>`)}</tr></thead>
${groups.map(({ heading, rows }) => html`<tbody>
${heading === void 0 ? void 0 : html`<tr class="group"><th scope="rowgroup">${heading}</th><td colspan="${String(columns.length - 1)}"></td></tr>\n`}${rows.map(rowOf)}</tbody>
`)}</table>
</div>`, rowOf = ({ heading, cells, kind }) => html`<tr${kind === void 0 ? void 0 : html` class="${kind}"`}><th scope="row">${heading}</th>${cells.map((cell) => isMarked(cell) ? html`<td class="${cell.kind}">${cell.shown}</td>` : html`<td>${cell}</td>`)}</tr>
`;

// dist/report/page/assumptions.js
var assumptionsSection = (telling) => {
  let { data, wording } = telling, { assumptions } = wording, { coefficients } = data.simulated, set = COEFFICIENT_NAMES.filter((name) => coefficients[name] !== COEFFICIENTS[name].default);
  return section("assumptions", assumptions, [
    html`<p>${assumptions.model}</p>\n`,
    settings(telling),
    set.length === 0 ? void 0 : coefficientsTable(set, assumptions.set, telling),
    details(assumptions.table, coefficientsTable(COEFFICIENT_NAMES, assumptions.caption, telling), "printed")
  ]);
}, settings = ({ data, wording, numbers: numbers2 }) => {
  let { assumptions, marks: marks2 } = wording, { start, end, dates, seeds, customers, strangers, given } = data.simulated, said2 = [
    [assumptions.period, `${wording.period(numbers2.day(start), numbers2.day(end))}${marks2.dot}${wording.weeks(dates.length)}`],
    [assumptions.people.label, `${numbers2.count(customers)}${marks2.dot}${assumptions.people[given ? "given" : "made"]}`],
    [assumptions.strangers, numbers2.count(strangers)],
    [assumptions.seeds, numbers2.list(seeds.map(String))]
  ];
  return html`<dl class="settings">${said2.map(([name, value2]) => html`<div><dt>${name}</dt><dd>${value2}</dd></div>\n`)}</dl>
`;
}, coefficientsTable = (shown, caption, telling) => {
  let { name, value: value2, meaning, source } = telling.wording.assumptions;
  return table({
    kind: "figures coefficients",
    caption,
    columns: [name, value2, { kind: "text", shown: meaning }, { kind: "text", shown: source }],
    groups: [{ rows: shown.map((one3) => rowOf2(one3, telling)) }]
  });
}, rowOf2 = (name, { data, wording, numbers: numbers2 }) => {
  let { assumptions, coefficients = {}, language } = wording, { default: usual, meaning, unit: unit3, source } = COEFFICIENTS[name], value2 = data.simulated.coefficients[name], isSet = value2 !== usual, shown = numbers2.exact(value2), whoSays = language === "en" ? source : html`<span lang="en">${source}</span>`;
  return {
    heading: html`<code>${name}</code>`,
    cells: [
      isSet ? html`<b>${shown}</b> <span class="interval">${assumptions.changed(numbers2.exact(usual))}</span>` : shown,
      { kind: "text", shown: coefficients[name] ?? `${meaning} (${unit3})` },
      { kind: "text", shown: source === "assumption" ? assumptions.assumption : whoSays }
    ],
    ...isSet && { kind: "differs" }
  };
};

// dist/report/page/channels.js
var channelsSection = (telling) => {
  let { data, wording } = telling, body = data.announcements ? channelsOf(data.announcements, telling) : html`<p>${wording.channels.undecided}</p>`;
  return section("channels", wording.channels, body);
}, channelsOf = (announcements2, telling) => {
  let { data, wording, names, numbers: numbers2 } = telling, told = new Set(announcements2.map(({ service }) => service)), untold = data.services.filter(({ id }) => !told.has(id)).map(({ id }) => names.service(id).text), carrying = table({
    kind: "channels",
    caption: wording.channels.caption,
    columns: [wording.channels.channel, wording.channels.audience, wording.channels.services],
    groups: [
      {
        rows: data.channels.map((channel) => ({
          heading: words(names.channel(channel.id)),
          cells: [audienceOf(channel, telling), servicesOf(channel, announcements2, telling)]
        }))
      }
    ]
  });
  return html`${data.channels.length === 0 ? html`<p>${wording.channels.none}</p>` : carrying}
${untold.length === 0 ? void 0 : html`<p>${wording.channels.untold(numbers2.list(untold))}</p>`}`;
}, audienceOf = ({ reach, overheardBy, hasExceptions }, { wording, names, numbers: numbers2 }) => {
  let segments = (ids) => numbers2.list(ids.map((id) => names.segment(id).text)), { channels, marks: marks2 } = wording, whom = reach.kind === "segments" ? segments(reach.segments) : channels[reach.kind], further = [
    ...overheardBy.length > 0 ? [channels.overheard(segments(overheardBy))] : [],
    ...hasExceptions ? [channels.except] : []
  ];
  return html`${whom}${further.map((one3) => html`<span class="quiet">${marks2.dot}${one3}</span>`)}`;
}, servicesOf = ({ id }, announcements2, { data, wording, names }) => {
  let carried = new Set(announcements2.filter(({ channel }) => channel === id).map(({ service }) => service));
  return carried.size === 0 ? html`<span class="quiet">${wording.channels.nothing}</span>` : html`<ul class="carried" role="list">${data.services.filter((service) => carried.has(service.id)).map((service) => html`<li>${words(names.service(service.id))}${service.knownTo === "everyone" ? void 0 : html` <span class="secret">${wording.channels.perk}</span>`}</li>`)}</ul>`;
};

// ../../node_modules/.pnpm/d3-array@3.2.5/node_modules/d3-array/dist/d3-array.mjs
function ascending(a2, b) {
  return a2 == null || b == null ? NaN : a2 < b ? -1 : a2 > b ? 1 : a2 >= b ? 0 : NaN;
}
function descending(a2, b) {
  return a2 == null || b == null ? NaN : b < a2 ? -1 : b > a2 ? 1 : b >= a2 ? 0 : NaN;
}
function bisector(f) {
  let compare1, compare2, delta;
  f.length !== 2 ? (compare1 = ascending, compare2 = (d, x2) => ascending(f(d), x2), delta = (d, x2) => f(d) - x2) : (compare1 = f === ascending || f === descending ? f : zero, compare2 = f, delta = f);
  function left2(a2, x2, lo = 0, hi = a2.length) {
    if (lo < hi) {
      if (compare1(x2, x2) !== 0) return hi;
      do {
        let mid2 = lo + hi >>> 1;
        compare2(a2[mid2], x2) < 0 ? lo = mid2 + 1 : hi = mid2;
      } while (lo < hi);
    }
    return lo;
  }
  function right3(a2, x2, lo = 0, hi = a2.length) {
    if (lo < hi) {
      if (compare1(x2, x2) !== 0) return hi;
      do {
        let mid2 = lo + hi >>> 1;
        compare2(a2[mid2], x2) <= 0 ? lo = mid2 + 1 : hi = mid2;
      } while (lo < hi);
    }
    return lo;
  }
  function center2(a2, x2, lo = 0, hi = a2.length) {
    let i = left2(a2, x2, lo, hi - 1);
    return i > lo && delta(a2[i - 1], x2) > -delta(a2[i], x2) ? i - 1 : i;
  }
  return { left: left2, center: center2, right: right3 };
}
function zero() {
  return 0;
}
function number(x2) {
  return x2 === null ? NaN : +x2;
}
function* numbers(values2, valueof2) {
  if (valueof2 === void 0)
    for (let value2 of values2)
      value2 != null && (value2 = +value2) >= value2 && (yield value2);
  else {
    let index2 = -1;
    for (let value2 of values2)
      (value2 = valueof2(value2, ++index2, values2)) != null && (value2 = +value2) >= value2 && (yield value2);
  }
}
var ascendingBisect = bisector(ascending), bisectRight = ascendingBisect.right, bisectLeft = ascendingBisect.left, bisectCenter = bisector(number).center;
var blur2 = Blur2(blurf), blurImage = Blur2(blurfImage);
function Blur2(blur) {
  return function(data, rx, ry = rx) {
    if (!((rx = +rx) >= 0)) throw new RangeError("invalid rx");
    if (!((ry = +ry) >= 0)) throw new RangeError("invalid ry");
    let { data: values2, width, height } = data;
    if (!((width = Math.floor(width)) >= 0)) throw new RangeError("invalid width");
    if (!((height = Math.floor(height !== void 0 ? height : values2.length / width)) >= 0)) throw new RangeError("invalid height");
    if (!width || !height || !rx && !ry) return data;
    let blurx = rx && blur(rx), blury = ry && blur(ry), temp = values2.slice();
    return blurx && blury ? (blurh(blurx, temp, values2, width, height), blurh(blurx, values2, temp, width, height), blurh(blurx, temp, values2, width, height), blurv(blury, values2, temp, width, height), blurv(blury, temp, values2, width, height), blurv(blury, values2, temp, width, height)) : blurx ? (blurh(blurx, values2, temp, width, height), blurh(blurx, temp, values2, width, height), blurh(blurx, values2, temp, width, height)) : blury && (blurv(blury, values2, temp, width, height), blurv(blury, temp, values2, width, height), blurv(blury, values2, temp, width, height)), data;
  };
}
function blurh(blur, T, S, w, h) {
  for (let y2 = 0, n = w * h; y2 < n; )
    blur(T, S, y2, y2 += w, 1);
}
function blurv(blur, T, S, w, h) {
  for (let x2 = 0, n = w * h; x2 < w; ++x2)
    blur(T, S, x2, x2 + n, w);
}
function blurfImage(radius2) {
  let blur = blurf(radius2);
  return (T, S, start, stop, step2) => {
    start <<= 2, stop <<= 2, step2 <<= 2, blur(T, S, start + 0, stop + 0, step2), blur(T, S, start + 1, stop + 1, step2), blur(T, S, start + 2, stop + 2, step2), blur(T, S, start + 3, stop + 3, step2);
  };
}
function blurf(radius2) {
  let radius0 = Math.floor(radius2);
  if (radius0 === radius2) return bluri(radius2);
  let t = radius2 - radius0, w = 2 * radius2 + 1;
  return (T, S, start, stop, step2) => {
    if (!((stop -= step2) >= start)) return;
    let sum3 = radius0 * S[start], s0 = step2 * radius0, s1 = s0 + step2;
    for (let i = start, j = start + s0; i < j; i += step2)
      sum3 += S[Math.min(stop, i)];
    for (let i = start, j = stop; i <= j; i += step2)
      sum3 += S[Math.min(stop, i + s0)], T[i] = (sum3 + t * (S[Math.max(start, i - s1)] + S[Math.min(stop, i + s1)])) / w, sum3 -= S[Math.max(start, i - s0)];
  };
}
function bluri(radius2) {
  let w = 2 * radius2 + 1;
  return (T, S, start, stop, step2) => {
    if (!((stop -= step2) >= start)) return;
    let sum3 = radius2 * S[start], s2 = step2 * radius2;
    for (let i = start, j = start + s2; i < j; i += step2)
      sum3 += S[Math.min(stop, i)];
    for (let i = start, j = stop; i <= j; i += step2)
      sum3 += S[Math.min(stop, i + s2)], T[i] = sum3 / w, sum3 -= S[Math.max(start, i - s2)];
  };
}
function count(values2, valueof2) {
  let count2 = 0;
  if (valueof2 === void 0)
    for (let value2 of values2)
      value2 != null && (value2 = +value2) >= value2 && ++count2;
  else {
    let index2 = -1;
    for (let value2 of values2)
      (value2 = valueof2(value2, ++index2, values2)) != null && (value2 = +value2) >= value2 && ++count2;
  }
  return count2;
}
function length$1(array4) {
  return array4.length | 0;
}
function empty(length2) {
  return !(length2 > 0);
}
function arrayify(values2) {
  return typeof values2 != "object" || "length" in values2 ? values2 : Array.from(values2);
}
function reducer(reduce) {
  return (values2) => reduce(...values2);
}
function cross(...values2) {
  let reduce = typeof values2[values2.length - 1] == "function" && reducer(values2.pop());
  values2 = values2.map(arrayify);
  let lengths = values2.map(length$1), j = values2.length - 1, index2 = new Array(j + 1).fill(0), product = [];
  if (j < 0 || lengths.some(empty)) return product;
  for (; ; ) {
    product.push(index2.map((j2, i2) => values2[i2][j2]));
    let i = j;
    for (; ++index2[i] === lengths[i]; ) {
      if (i === 0) return reduce ? product.map(reduce) : product;
      index2[i--] = 0;
    }
  }
}
function cumsum(values2, valueof2) {
  var sum3 = 0, index2 = 0;
  return Float64Array.from(values2, valueof2 === void 0 ? (v) => sum3 += +v || 0 : (v) => sum3 += +valueof2(v, index2++, values2) || 0);
}
function variance(values2, valueof2) {
  let count2 = 0, delta, mean2 = 0, sum3 = 0;
  if (valueof2 === void 0)
    for (let value2 of values2)
      value2 != null && (value2 = +value2) >= value2 && (delta = value2 - mean2, mean2 += delta / ++count2, sum3 += delta * (value2 - mean2));
  else {
    let index2 = -1;
    for (let value2 of values2)
      (value2 = valueof2(value2, ++index2, values2)) != null && (value2 = +value2) >= value2 && (delta = value2 - mean2, mean2 += delta / ++count2, sum3 += delta * (value2 - mean2));
  }
  if (count2 > 1) return sum3 / (count2 - 1);
}
function deviation(values2, valueof2) {
  let v = variance(values2, valueof2);
  return v && Math.sqrt(v);
}
function extent(values2, valueof2) {
  let min3, max2;
  if (valueof2 === void 0)
    for (let value2 of values2)
      value2 != null && (min3 === void 0 ? value2 >= value2 && (min3 = max2 = value2) : (min3 > value2 && (min3 = value2), max2 < value2 && (max2 = value2)));
  else {
    let index2 = -1;
    for (let value2 of values2)
      (value2 = valueof2(value2, ++index2, values2)) != null && (min3 === void 0 ? value2 >= value2 && (min3 = max2 = value2) : (min3 > value2 && (min3 = value2), max2 < value2 && (max2 = value2)));
  }
  return [min3, max2];
}
var Adder = class {
  constructor() {
    this._partials = new Float64Array(32), this._n = 0;
  }
  add(x2) {
    let p = this._partials, i = 0;
    for (let j = 0; j < this._n && j < 32; j++) {
      let y2 = p[j], hi = x2 + y2, lo = Math.abs(x2) < Math.abs(y2) ? x2 - (hi - y2) : y2 - (hi - x2);
      lo && (p[i++] = lo), x2 = hi;
    }
    return p[i] = x2, this._n = i + 1, this;
  }
  valueOf() {
    let p = this._partials, n = this._n, x2, y2, lo, hi = 0;
    if (n > 0) {
      for (hi = p[--n]; n > 0 && (x2 = hi, y2 = p[--n], hi = x2 + y2, lo = y2 - (hi - x2), !lo); )
        ;
      n > 0 && (lo < 0 && p[n - 1] < 0 || lo > 0 && p[n - 1] > 0) && (y2 = lo * 2, x2 = hi + y2, y2 == x2 - hi && (hi = x2));
    }
    return hi;
  }
};
var InternMap = class extends Map {
  constructor(entries, key = keyof) {
    if (super(), Object.defineProperties(this, { _intern: { value: /* @__PURE__ */ new Map() }, _key: { value: key } }), entries != null) for (let [key2, value2] of entries) this.set(key2, value2);
  }
  get(key) {
    return super.get(intern_get(this, key));
  }
  has(key) {
    return super.has(intern_get(this, key));
  }
  set(key, value2) {
    return super.set(intern_set(this, key), value2);
  }
  delete(key) {
    return super.delete(intern_delete(this, key));
  }
}, InternSet = class extends Set {
  constructor(values2, key = keyof) {
    if (super(), Object.defineProperties(this, { _intern: { value: /* @__PURE__ */ new Map() }, _key: { value: key } }), values2 != null) for (let value2 of values2) this.add(value2);
  }
  has(value2) {
    return super.has(intern_get(this, value2));
  }
  add(value2) {
    return super.add(intern_set(this, value2));
  }
  delete(value2) {
    return super.delete(intern_delete(this, value2));
  }
};
function intern_get({ _intern, _key }, value2) {
  let key = _key(value2);
  return _intern.has(key) ? _intern.get(key) : value2;
}
function intern_set({ _intern, _key }, value2) {
  let key = _key(value2);
  return _intern.has(key) ? _intern.get(key) : (_intern.set(key, value2), value2);
}
function intern_delete({ _intern, _key }, value2) {
  let key = _key(value2);
  return _intern.has(key) && (value2 = _intern.get(key), _intern.delete(key)), value2;
}
function keyof(value2) {
  return value2 !== null && typeof value2 == "object" ? value2.valueOf() : value2;
}
function identity(x2) {
  return x2;
}
function group(values2, ...keys) {
  return nest(values2, identity, identity, keys);
}
function rollup(values2, reduce, ...keys) {
  return nest(values2, identity, reduce, keys);
}
function rollups(values2, reduce, ...keys) {
  return nest(values2, Array.from, reduce, keys);
}
function nest(values2, map3, reduce, keys) {
  return (function regroup(values3, i) {
    if (i >= keys.length) return reduce(values3);
    let groups = new InternMap(), keyof3 = keys[i++], index2 = -1;
    for (let value2 of values3) {
      let key = keyof3(value2, ++index2, values3), group2 = groups.get(key);
      group2 ? group2.push(value2) : groups.set(key, [value2]);
    }
    for (let [key, values4] of groups)
      groups.set(key, regroup(values4, i));
    return map3(groups);
  })(values2, 0);
}
function permute(source, keys) {
  return Array.from(keys, (key) => source[key]);
}
function sort(values2, ...F) {
  if (typeof values2[Symbol.iterator] != "function") throw new TypeError("values is not iterable");
  values2 = Array.from(values2);
  let [f] = F;
  if (f && f.length !== 2 || F.length > 1) {
    let index2 = Uint32Array.from(values2, (d, i) => i);
    return F.length > 1 ? (F = F.map((f2) => values2.map(f2)), index2.sort((i, j) => {
      for (let f2 of F) {
        let c3 = ascendingDefined(f2[i], f2[j]);
        if (c3) return c3;
      }
    })) : (f = values2.map(f), index2.sort((i, j) => ascendingDefined(f[i], f[j]))), permute(values2, index2);
  }
  return values2.sort(compareDefined(f));
}
function compareDefined(compare = ascending) {
  if (compare === ascending) return ascendingDefined;
  if (typeof compare != "function") throw new TypeError("compare is not a function");
  return (a2, b) => {
    let x2 = compare(a2, b);
    return x2 || x2 === 0 ? x2 : (compare(b, b) === 0) - (compare(a2, a2) === 0);
  };
}
function ascendingDefined(a2, b) {
  return (a2 == null || !(a2 >= a2)) - (b == null || !(b >= b)) || (a2 < b ? -1 : a2 > b ? 1 : 0);
}
function groupSort(values2, reduce, key) {
  return (reduce.length !== 2 ? sort(rollup(values2, reduce, key), (([ak, av], [bk, bv]) => ascending(av, bv) || ascending(ak, bk))) : sort(group(values2, key), (([ak, av], [bk, bv]) => reduce(av, bv) || ascending(ak, bk)))).map(([key2]) => key2);
}
var array = Array.prototype, slice = array.slice;
var e10 = Math.sqrt(50), e5 = Math.sqrt(10), e2 = Math.sqrt(2);
function tickSpec(start, stop, count2) {
  let step2 = (stop - start) / Math.max(0, count2), power = Math.floor(Math.log10(step2)), error = step2 / Math.pow(10, power), factor = error >= e10 ? 10 : error >= e5 ? 5 : error >= e2 ? 2 : 1, i1, i2, inc;
  return power < 0 ? (inc = Math.pow(10, -power) / factor, i1 = Math.round(start * inc), i2 = Math.round(stop * inc), i1 / inc < start && ++i1, i2 / inc > stop && --i2, inc = -inc) : (inc = Math.pow(10, power) * factor, i1 = Math.round(start / inc), i2 = Math.round(stop / inc), i1 * inc < start && ++i1, i2 * inc > stop && --i2), i2 < i1 && 0.5 <= count2 && count2 < 2 ? tickSpec(start, stop, count2 * 2) : [i1, i2, inc];
}
function ticks(start, stop, count2) {
  if (stop = +stop, start = +start, count2 = +count2, !(count2 > 0)) return [];
  if (start === stop) return [start];
  let reverse2 = stop < start, [i1, i2, inc] = reverse2 ? tickSpec(stop, start, count2) : tickSpec(start, stop, count2);
  if (!(i2 >= i1)) return [];
  let n = i2 - i1 + 1, ticks2 = new Array(n);
  if (reverse2)
    if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) / -inc;
    else for (let i = 0; i < n; ++i) ticks2[i] = (i2 - i) * inc;
  else if (inc < 0) for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) / -inc;
  else for (let i = 0; i < n; ++i) ticks2[i] = (i1 + i) * inc;
  return ticks2;
}
function tickIncrement(start, stop, count2) {
  return stop = +stop, start = +start, count2 = +count2, tickSpec(start, stop, count2)[2];
}
function tickStep(start, stop, count2) {
  stop = +stop, start = +start, count2 = +count2;
  let reverse2 = stop < start, inc = reverse2 ? tickIncrement(stop, start, count2) : tickIncrement(start, stop, count2);
  return (reverse2 ? -1 : 1) * (inc < 0 ? 1 / -inc : inc);
}
function thresholdSturges(values2) {
  return Math.max(1, Math.ceil(Math.log(count(values2)) / Math.LN2) + 1);
}
function max(values2, valueof2) {
  let max2;
  if (valueof2 === void 0)
    for (let value2 of values2)
      value2 != null && (max2 < value2 || max2 === void 0 && value2 >= value2) && (max2 = value2);
  else {
    let index2 = -1;
    for (let value2 of values2)
      (value2 = valueof2(value2, ++index2, values2)) != null && (max2 < value2 || max2 === void 0 && value2 >= value2) && (max2 = value2);
  }
  return max2;
}
function maxIndex(values2, valueof2) {
  let max2, maxIndex2 = -1, index2 = -1;
  if (valueof2 === void 0)
    for (let value2 of values2)
      ++index2, value2 != null && (max2 < value2 || max2 === void 0 && value2 >= value2) && (max2 = value2, maxIndex2 = index2);
  else
    for (let value2 of values2)
      (value2 = valueof2(value2, ++index2, values2)) != null && (max2 < value2 || max2 === void 0 && value2 >= value2) && (max2 = value2, maxIndex2 = index2);
  return maxIndex2;
}
function min(values2, valueof2) {
  let min3;
  if (valueof2 === void 0)
    for (let value2 of values2)
      value2 != null && (min3 > value2 || min3 === void 0 && value2 >= value2) && (min3 = value2);
  else {
    let index2 = -1;
    for (let value2 of values2)
      (value2 = valueof2(value2, ++index2, values2)) != null && (min3 > value2 || min3 === void 0 && value2 >= value2) && (min3 = value2);
  }
  return min3;
}
function minIndex(values2, valueof2) {
  let min3, minIndex2 = -1, index2 = -1;
  if (valueof2 === void 0)
    for (let value2 of values2)
      ++index2, value2 != null && (min3 > value2 || min3 === void 0 && value2 >= value2) && (min3 = value2, minIndex2 = index2);
  else
    for (let value2 of values2)
      (value2 = valueof2(value2, ++index2, values2)) != null && (min3 > value2 || min3 === void 0 && value2 >= value2) && (min3 = value2, minIndex2 = index2);
  return minIndex2;
}
function quickselect(array4, k2, left2 = 0, right3 = 1 / 0, compare) {
  if (k2 = Math.floor(k2), left2 = Math.floor(Math.max(0, left2)), right3 = Math.floor(Math.min(array4.length - 1, right3)), !(left2 <= k2 && k2 <= right3)) return array4;
  for (compare = compare === void 0 ? ascendingDefined : compareDefined(compare); right3 > left2; ) {
    if (right3 - left2 > 600) {
      let n = right3 - left2 + 1, m = k2 - left2 + 1, z = Math.log(n), s2 = 0.5 * Math.exp(2 * z / 3), sd = 0.5 * Math.sqrt(z * s2 * (n - s2) / n) * (m - n / 2 < 0 ? -1 : 1), newLeft = Math.max(left2, Math.floor(k2 - m * s2 / n + sd)), newRight = Math.min(right3, Math.floor(k2 + (n - m) * s2 / n + sd));
      quickselect(array4, k2, newLeft, newRight, compare);
    }
    let t = array4[k2], i = left2, j = right3;
    for (swap(array4, left2, k2), compare(array4[right3], t) > 0 && swap(array4, left2, right3); i < j; ) {
      for (swap(array4, i, j), ++i, --j; compare(array4[i], t) < 0; ) ++i;
      for (; compare(array4[j], t) > 0; ) --j;
    }
    compare(array4[left2], t) === 0 ? swap(array4, left2, j) : (++j, swap(array4, j, right3)), j <= k2 && (left2 = j + 1), k2 <= j && (right3 = j - 1);
  }
  return array4;
}
function swap(array4, i, j) {
  let t = array4[i];
  array4[i] = array4[j], array4[j] = t;
}
function greatest(values2, compare = ascending) {
  let max2, defined2 = !1;
  if (compare.length === 1) {
    let maxValue;
    for (let element of values2) {
      let value2 = compare(element);
      (defined2 ? ascending(value2, maxValue) > 0 : ascending(value2, value2) === 0) && (max2 = element, maxValue = value2, defined2 = !0);
    }
  } else
    for (let value2 of values2)
      (defined2 ? compare(value2, max2) > 0 : compare(value2, value2) === 0) && (max2 = value2, defined2 = !0);
  return max2;
}
function quantile(values2, p, valueof2) {
  if (values2 = Float64Array.from(numbers(values2, valueof2)), !(!(n = values2.length) || isNaN(p = +p))) {
    if (p <= 0 || n < 2) return min(values2);
    if (p >= 1) return max(values2);
    var n, i = (n - 1) * p, i0 = Math.floor(i), value0 = max(quickselect(values2, i0).subarray(0, i0 + 1)), value1 = min(values2.subarray(i0 + 1));
    return value0 + (value1 - value0) * (i - i0);
  }
}
function quantileSorted(values2, p, valueof2 = number) {
  if (!(!(n = values2.length) || isNaN(p = +p))) {
    if (p <= 0 || n < 2) return +valueof2(values2[0], 0, values2);
    if (p >= 1) return +valueof2(values2[n - 1], n - 1, values2);
    var n, i = (n - 1) * p, i0 = Math.floor(i), value0 = +valueof2(values2[i0], i0, values2), value1 = +valueof2(values2[i0 + 1], i0 + 1, values2);
    return value0 + (value1 - value0) * (i - i0);
  }
}
function thresholdFreedmanDiaconis(values2, min3, max2) {
  let c3 = count(values2), d = quantile(values2, 0.75) - quantile(values2, 0.25);
  return c3 && d ? Math.ceil((max2 - min3) / (2 * d * Math.pow(c3, -1 / 3))) : 1;
}
function thresholdScott(values2, min3, max2) {
  let c3 = count(values2), d = deviation(values2);
  return c3 && d ? Math.ceil((max2 - min3) * Math.cbrt(c3) / (3.49 * d)) : 1;
}
function mean(values2, valueof2) {
  let count2 = 0, sum3 = 0;
  if (valueof2 === void 0)
    for (let value2 of values2)
      value2 != null && (value2 = +value2) >= value2 && (++count2, sum3 += value2);
  else {
    let index2 = -1;
    for (let value2 of values2)
      (value2 = valueof2(value2, ++index2, values2)) != null && (value2 = +value2) >= value2 && (++count2, sum3 += value2);
  }
  if (count2) return sum3 / count2;
}
function median(values2, valueof2) {
  return quantile(values2, 0.5, valueof2);
}
function* flatten(arrays) {
  for (let array4 of arrays)
    yield* array4;
}
function merge(arrays) {
  return Array.from(flatten(arrays));
}
function mode(values2, valueof2) {
  let counts = new InternMap();
  if (valueof2 === void 0)
    for (let value2 of values2)
      value2 != null && value2 >= value2 && counts.set(value2, (counts.get(value2) || 0) + 1);
  else {
    let index2 = -1;
    for (let value2 of values2)
      (value2 = valueof2(value2, ++index2, values2)) != null && value2 >= value2 && counts.set(value2, (counts.get(value2) || 0) + 1);
  }
  let modeValue, modeCount = 0;
  for (let [value2, count2] of counts)
    count2 > modeCount && (modeCount = count2, modeValue = value2);
  return modeValue;
}
function pairs(values2, pairof = pair) {
  let pairs2 = [], previous, first2 = !1;
  for (let value2 of values2)
    first2 && pairs2.push(pairof(previous, value2)), previous = value2, first2 = !0;
  return pairs2;
}
function pair(a2, b) {
  return [a2, b];
}
function range(start, stop, step2) {
  start = +start, stop = +stop, step2 = (n = arguments.length) < 2 ? (stop = start, start = 0, 1) : n < 3 ? 1 : +step2;
  for (var i = -1, n = Math.max(0, Math.ceil((stop - start) / step2)) | 0, range3 = new Array(n); ++i < n; )
    range3[i] = start + i * step2;
  return range3;
}
var shuffle = shuffler(Math.random);
function shuffler(random) {
  return function(array4, i0 = 0, i1 = array4.length) {
    let m = i1 - (i0 = +i0);
    for (; m; ) {
      let i = random() * m-- | 0, t = array4[m + i0];
      array4[m + i0] = array4[i + i0], array4[i + i0] = t;
    }
    return array4;
  };
}
function sum(values2, valueof2) {
  let sum3 = 0;
  if (valueof2 === void 0)
    for (let value2 of values2)
      (value2 = +value2) && (sum3 += value2);
  else {
    let index2 = -1;
    for (let value2 of values2)
      (value2 = +valueof2(value2, ++index2, values2)) && (sum3 += value2);
  }
  return sum3;
}
function reverse(values2) {
  if (typeof values2[Symbol.iterator] != "function") throw new TypeError("values is not iterable");
  return Array.from(values2).reverse();
}

// ../../node_modules/.pnpm/d3-axis@3.0.1/node_modules/d3-axis/dist/d3-axis.mjs
function identity2(x2) {
  return x2;
}
var top = 1, right2 = 2, bottom = 3, left = 4, epsilon = 1e-6;
function translateX(x2) {
  return "translate(" + x2 + ",0)";
}
function translateY(y2) {
  return "translate(0," + y2 + ")";
}
function number2(scale) {
  return (d) => +scale(d);
}
function center(scale, offset2) {
  return offset2 = Math.max(0, scale.bandwidth() - offset2 * 2) / 2, scale.round() && (offset2 = Math.round(offset2)), (d) => +scale(d) + offset2;
}
function entering() {
  return !this.__axis;
}
function axis(orient, scale) {
  var tickArguments = [], tickValues = null, tickFormat2 = null, tickSizeInner = 6, tickSizeOuter = 6, tickPadding = 3, offset2 = typeof window < "u" && window.devicePixelRatio > 1 ? 0 : 0.5, k2 = orient === top || orient === left ? -1 : 1, x2 = orient === left || orient === right2 ? "x" : "y", transform2 = orient === top || orient === bottom ? translateX : translateY;
  function axis2(context) {
    var values2 = tickValues ?? (scale.ticks ? scale.ticks.apply(scale, tickArguments) : scale.domain()), format3 = tickFormat2 ?? (scale.tickFormat ? scale.tickFormat.apply(scale, tickArguments) : identity2), spacing = Math.max(tickSizeInner, 0) + tickPadding, range3 = scale.range(), range0 = +range3[0] + offset2, range1 = +range3[range3.length - 1] + offset2, position2 = (scale.bandwidth ? center : number2)(scale.copy(), offset2), selection2 = context.selection ? context.selection() : context, path2 = selection2.selectAll(".domain").data([null]), tick = selection2.selectAll(".tick").data(values2, scale).order(), tickExit = tick.exit(), tickEnter = tick.enter().append("g").attr("class", "tick"), line3 = tick.select("line"), text2 = tick.select("text");
    path2 = path2.merge(path2.enter().insert("path", ".tick").attr("class", "domain").attr("stroke", "currentColor")), tick = tick.merge(tickEnter), line3 = line3.merge(tickEnter.append("line").attr("stroke", "currentColor").attr(x2 + "2", k2 * tickSizeInner)), text2 = text2.merge(tickEnter.append("text").attr("fill", "currentColor").attr(x2, k2 * spacing).attr("dy", orient === top ? "0em" : orient === bottom ? "0.71em" : "0.32em")), context !== selection2 && (path2 = path2.transition(context), tick = tick.transition(context), line3 = line3.transition(context), text2 = text2.transition(context), tickExit = tickExit.transition(context).attr("opacity", epsilon).attr("transform", function(d) {
      return isFinite(d = position2(d)) ? transform2(d + offset2) : this.getAttribute("transform");
    }), tickEnter.attr("opacity", epsilon).attr("transform", function(d) {
      var p = this.parentNode.__axis;
      return transform2((p && isFinite(p = p(d)) ? p : position2(d)) + offset2);
    })), tickExit.remove(), path2.attr("d", orient === left || orient === right2 ? tickSizeOuter ? "M" + k2 * tickSizeOuter + "," + range0 + "H" + offset2 + "V" + range1 + "H" + k2 * tickSizeOuter : "M" + offset2 + "," + range0 + "V" + range1 : tickSizeOuter ? "M" + range0 + "," + k2 * tickSizeOuter + "V" + offset2 + "H" + range1 + "V" + k2 * tickSizeOuter : "M" + range0 + "," + offset2 + "H" + range1), tick.attr("opacity", 1).attr("transform", function(d) {
      return transform2(position2(d) + offset2);
    }), line3.attr(x2 + "2", k2 * tickSizeInner), text2.attr(x2, k2 * spacing).text(format3), selection2.filter(entering).attr("fill", "none").attr("font-size", 10).attr("font-family", "sans-serif").attr("text-anchor", orient === right2 ? "start" : orient === left ? "end" : "middle"), selection2.each(function() {
      this.__axis = position2;
    });
  }
  return axis2.scale = function(_) {
    return arguments.length ? (scale = _, axis2) : scale;
  }, axis2.ticks = function() {
    return tickArguments = Array.from(arguments), axis2;
  }, axis2.tickArguments = function(_) {
    return arguments.length ? (tickArguments = _ == null ? [] : Array.from(_), axis2) : tickArguments.slice();
  }, axis2.tickValues = function(_) {
    return arguments.length ? (tickValues = _ == null ? null : Array.from(_), axis2) : tickValues && tickValues.slice();
  }, axis2.tickFormat = function(_) {
    return arguments.length ? (tickFormat2 = _, axis2) : tickFormat2;
  }, axis2.tickSize = function(_) {
    return arguments.length ? (tickSizeInner = tickSizeOuter = +_, axis2) : tickSizeInner;
  }, axis2.tickSizeInner = function(_) {
    return arguments.length ? (tickSizeInner = +_, axis2) : tickSizeInner;
  }, axis2.tickSizeOuter = function(_) {
    return arguments.length ? (tickSizeOuter = +_, axis2) : tickSizeOuter;
  }, axis2.tickPadding = function(_) {
    return arguments.length ? (tickPadding = +_, axis2) : tickPadding;
  }, axis2.offset = function(_) {
    return arguments.length ? (offset2 = +_, axis2) : offset2;
  }, axis2;
}
function axisBottom(scale) {
  return axis(bottom, scale);
}

// ../../node_modules/.pnpm/d3-selection@3.0.1/node_modules/d3-selection/dist/d3-selection.mjs
var xhtml = "http://www.w3.org/1999/xhtml", namespaces = {
  svg: "http://www.w3.org/2000/svg",
  xhtml,
  xlink: "http://www.w3.org/1999/xlink",
  xml: "http://www.w3.org/XML/1998/namespace",
  xmlns: "http://www.w3.org/2000/xmlns/"
};
function namespace(name) {
  var prefix = name += "", i = prefix.indexOf(":");
  return i >= 0 && (prefix = name.slice(0, i)) !== "xmlns" && (name = name.slice(i + 1)), namespaces.hasOwnProperty(prefix) ? { space: namespaces[prefix], local: name } : name;
}
function creatorInherit(name) {
  return function() {
    var document2 = this.ownerDocument, uri = this.namespaceURI;
    return uri === xhtml && document2.documentElement.namespaceURI === xhtml ? document2.createElement(name) : document2.createElementNS(uri, name);
  };
}
function creatorFixed(fullname) {
  return function() {
    return this.ownerDocument.createElementNS(fullname.space, fullname.local);
  };
}
function creator(name) {
  var fullname = namespace(name);
  return (fullname.local ? creatorFixed : creatorInherit)(fullname);
}
function none() {
}
function selector(selector2) {
  return selector2 == null ? none : function() {
    return this.querySelector(selector2);
  };
}
function selection_select(select2) {
  typeof select2 != "function" && (select2 = selector(select2));
  for (var groups = this._groups, m = groups.length, subgroups = new Array(m), j = 0; j < m; ++j)
    for (var group2 = groups[j], n = group2.length, subgroup = subgroups[j] = new Array(n), node, subnode, i = 0; i < n; ++i)
      (node = group2[i]) && (subnode = select2.call(node, node.__data__, i, group2)) && ("__data__" in node && (subnode.__data__ = node.__data__), subgroup[i] = subnode);
  return new Selection(subgroups, this._parents);
}
function array2(x2) {
  return x2 == null ? [] : Array.isArray(x2) ? x2 : Array.from(x2);
}
function empty2() {
  return [];
}
function selectorAll(selector2) {
  return selector2 == null ? empty2 : function() {
    return this.querySelectorAll(selector2);
  };
}
function arrayAll(select2) {
  return function() {
    return array2(select2.apply(this, arguments));
  };
}
function selection_selectAll(select2) {
  typeof select2 == "function" ? select2 = arrayAll(select2) : select2 = selectorAll(select2);
  for (var groups = this._groups, m = groups.length, subgroups = [], parents = [], j = 0; j < m; ++j)
    for (var group2 = groups[j], n = group2.length, node, i = 0; i < n; ++i)
      (node = group2[i]) && (subgroups.push(select2.call(node, node.__data__, i, group2)), parents.push(node));
  return new Selection(subgroups, parents);
}
function matcher(selector2) {
  return function() {
    return this.matches(selector2);
  };
}
function childMatcher(selector2) {
  return function(node) {
    return node.matches(selector2);
  };
}
var find = Array.prototype.find;
function childFind(match) {
  return function() {
    return find.call(this.children, match);
  };
}
function childFirst() {
  return this.firstElementChild;
}
function selection_selectChild(match) {
  return this.select(match == null ? childFirst : childFind(typeof match == "function" ? match : childMatcher(match)));
}
var filter = Array.prototype.filter;
function children() {
  return Array.from(this.children);
}
function childrenFilter(match) {
  return function() {
    return filter.call(this.children, match);
  };
}
function selection_selectChildren(match) {
  return this.selectAll(match == null ? children : childrenFilter(typeof match == "function" ? match : childMatcher(match)));
}
function selection_filter(match) {
  typeof match != "function" && (match = matcher(match));
  for (var groups = this._groups, m = groups.length, subgroups = new Array(m), j = 0; j < m; ++j)
    for (var group2 = groups[j], n = group2.length, subgroup = subgroups[j] = [], node, i = 0; i < n; ++i)
      (node = group2[i]) && match.call(node, node.__data__, i, group2) && subgroup.push(node);
  return new Selection(subgroups, this._parents);
}
function sparse(update) {
  return new Array(update.length);
}
function selection_enter() {
  return new Selection(this._enter || this._groups.map(sparse), this._parents);
}
function EnterNode(parent, datum2) {
  this.ownerDocument = parent.ownerDocument, this.namespaceURI = parent.namespaceURI, this._next = null, this._parent = parent, this.__data__ = datum2;
}
EnterNode.prototype = {
  constructor: EnterNode,
  appendChild: function(child) {
    return this._parent.insertBefore(child, this._next);
  },
  insertBefore: function(child, next) {
    return this._parent.insertBefore(child, next);
  },
  querySelector: function(selector2) {
    return this._parent.querySelector(selector2);
  },
  querySelectorAll: function(selector2) {
    return this._parent.querySelectorAll(selector2);
  }
};
function constant(x2) {
  return function() {
    return x2;
  };
}
function bindIndex(parent, group2, enter, update, exit, data) {
  for (var i = 0, node, groupLength = group2.length, dataLength = data.length; i < dataLength; ++i)
    (node = group2[i]) ? (node.__data__ = data[i], update[i] = node) : enter[i] = new EnterNode(parent, data[i]);
  for (; i < groupLength; ++i)
    (node = group2[i]) && (exit[i] = node);
}
function bindKey(parent, group2, enter, update, exit, data, key) {
  var i, node, nodeByKeyValue = /* @__PURE__ */ new Map(), groupLength = group2.length, dataLength = data.length, keyValues = new Array(groupLength), keyValue;
  for (i = 0; i < groupLength; ++i)
    (node = group2[i]) && (keyValues[i] = keyValue = key.call(node, node.__data__, i, group2) + "", nodeByKeyValue.has(keyValue) ? exit[i] = node : nodeByKeyValue.set(keyValue, node));
  for (i = 0; i < dataLength; ++i)
    keyValue = key.call(parent, data[i], i, data) + "", (node = nodeByKeyValue.get(keyValue)) ? (update[i] = node, node.__data__ = data[i], nodeByKeyValue.delete(keyValue)) : enter[i] = new EnterNode(parent, data[i]);
  for (i = 0; i < groupLength; ++i)
    (node = group2[i]) && nodeByKeyValue.get(keyValues[i]) === node && (exit[i] = node);
}
function datum(node) {
  return node.__data__;
}
function selection_data(value2, key) {
  if (!arguments.length) return Array.from(this, datum);
  var bind = key ? bindKey : bindIndex, parents = this._parents, groups = this._groups;
  typeof value2 != "function" && (value2 = constant(value2));
  for (var m = groups.length, update = new Array(m), enter = new Array(m), exit = new Array(m), j = 0; j < m; ++j) {
    var parent = parents[j], group2 = groups[j], groupLength = group2.length, data = arraylike(value2.call(parent, parent && parent.__data__, j, parents)), dataLength = data.length, enterGroup = enter[j] = new Array(dataLength), updateGroup = update[j] = new Array(dataLength), exitGroup = exit[j] = new Array(groupLength);
    bind(parent, group2, enterGroup, updateGroup, exitGroup, data, key);
    for (var i0 = 0, i1 = 0, previous, next; i0 < dataLength; ++i0)
      if (previous = enterGroup[i0]) {
        for (i0 >= i1 && (i1 = i0 + 1); !(next = updateGroup[i1]) && ++i1 < dataLength; ) ;
        previous._next = next || null;
      }
  }
  return update = new Selection(update, parents), update._enter = enter, update._exit = exit, update;
}
function arraylike(data) {
  return typeof data == "object" && "length" in data ? data : Array.from(data);
}
function selection_exit() {
  return new Selection(this._exit || this._groups.map(sparse), this._parents);
}
function selection_join(onenter, onupdate, onexit) {
  var enter = this.enter(), update = this, exit = this.exit();
  return typeof onenter == "function" ? (enter = onenter(enter), enter && (enter = enter.selection())) : enter = enter.append(onenter + ""), onupdate != null && (update = onupdate(update), update && (update = update.selection())), onexit == null ? exit.remove() : onexit(exit), enter && update ? enter.merge(update).order() : update;
}
function selection_merge(context) {
  for (var selection2 = context.selection ? context.selection() : context, groups0 = this._groups, groups1 = selection2._groups, m0 = groups0.length, m1 = groups1.length, m = Math.min(m0, m1), merges = new Array(m0), j = 0; j < m; ++j)
    for (var group0 = groups0[j], group1 = groups1[j], n = group0.length, merge2 = merges[j] = new Array(n), node, i = 0; i < n; ++i)
      (node = group0[i] || group1[i]) && (merge2[i] = node);
  for (; j < m0; ++j)
    merges[j] = groups0[j];
  return new Selection(merges, this._parents);
}
function selection_order() {
  for (var groups = this._groups, j = -1, m = groups.length; ++j < m; )
    for (var group2 = groups[j], i = group2.length - 1, next = group2[i], node; --i >= 0; )
      (node = group2[i]) && (next && node.compareDocumentPosition(next) ^ 4 && next.parentNode.insertBefore(node, next), next = node);
  return this;
}
function selection_sort(compare) {
  compare || (compare = ascending2);
  function compareNode(a2, b) {
    return a2 && b ? compare(a2.__data__, b.__data__) : !a2 - !b;
  }
  for (var groups = this._groups, m = groups.length, sortgroups = new Array(m), j = 0; j < m; ++j) {
    for (var group2 = groups[j], n = group2.length, sortgroup = sortgroups[j] = new Array(n), node, i = 0; i < n; ++i)
      (node = group2[i]) && (sortgroup[i] = node);
    sortgroup.sort(compareNode);
  }
  return new Selection(sortgroups, this._parents).order();
}
function ascending2(a2, b) {
  return a2 < b ? -1 : a2 > b ? 1 : a2 >= b ? 0 : NaN;
}
function selection_call() {
  var callback = arguments[0];
  return arguments[0] = this, callback.apply(null, arguments), this;
}
function selection_nodes() {
  return Array.from(this);
}
function selection_node() {
  for (var groups = this._groups, j = 0, m = groups.length; j < m; ++j)
    for (var group2 = groups[j], i = 0, n = group2.length; i < n; ++i) {
      var node = group2[i];
      if (node) return node;
    }
  return null;
}
function selection_size() {
  let size = 0;
  for (let node of this) ++size;
  return size;
}
function selection_empty() {
  return !this.node();
}
function selection_each(callback) {
  for (var groups = this._groups, j = 0, m = groups.length; j < m; ++j)
    for (var group2 = groups[j], i = 0, n = group2.length, node; i < n; ++i)
      (node = group2[i]) && callback.call(node, node.__data__, i, group2);
  return this;
}
function attrRemove(name) {
  return function() {
    this.removeAttribute(name);
  };
}
function attrRemoveNS(fullname) {
  return function() {
    this.removeAttributeNS(fullname.space, fullname.local);
  };
}
function attrConstant(name, value2) {
  return function() {
    this.setAttribute(name, value2);
  };
}
function attrConstantNS(fullname, value2) {
  return function() {
    this.setAttributeNS(fullname.space, fullname.local, value2);
  };
}
function attrFunction(name, value2) {
  return function() {
    var v = value2.apply(this, arguments);
    v == null ? this.removeAttribute(name) : this.setAttribute(name, v);
  };
}
function attrFunctionNS(fullname, value2) {
  return function() {
    var v = value2.apply(this, arguments);
    v == null ? this.removeAttributeNS(fullname.space, fullname.local) : this.setAttributeNS(fullname.space, fullname.local, v);
  };
}
function selection_attr(name, value2) {
  var fullname = namespace(name);
  if (arguments.length < 2) {
    var node = this.node();
    return fullname.local ? node.getAttributeNS(fullname.space, fullname.local) : node.getAttribute(fullname);
  }
  return this.each((value2 == null ? fullname.local ? attrRemoveNS : attrRemove : typeof value2 == "function" ? fullname.local ? attrFunctionNS : attrFunction : fullname.local ? attrConstantNS : attrConstant)(fullname, value2));
}
function defaultView(node) {
  return node.ownerDocument && node.ownerDocument.defaultView || node.document && node || node.defaultView;
}
function styleRemove(name) {
  return function() {
    this.style.removeProperty(name);
  };
}
function styleConstant(name, value2, priority) {
  return function() {
    this.style.setProperty(name, value2, priority);
  };
}
function styleFunction(name, value2, priority) {
  return function() {
    var v = value2.apply(this, arguments);
    v == null ? this.style.removeProperty(name) : this.style.setProperty(name, v, priority);
  };
}
function selection_style(name, value2, priority) {
  return arguments.length > 1 ? this.each((value2 == null ? styleRemove : typeof value2 == "function" ? styleFunction : styleConstant)(name, value2, priority ?? "")) : styleValue(this.node(), name);
}
function styleValue(node, name) {
  return node.style.getPropertyValue(name) || defaultView(node).getComputedStyle(node, null).getPropertyValue(name);
}
function propertyRemove(name) {
  return function() {
    delete this[name];
  };
}
function propertyConstant(name, value2) {
  return function() {
    this[name] = value2;
  };
}
function propertyFunction(name, value2) {
  return function() {
    var v = value2.apply(this, arguments);
    v == null ? delete this[name] : this[name] = v;
  };
}
function selection_property(name, value2) {
  return arguments.length > 1 ? this.each((value2 == null ? propertyRemove : typeof value2 == "function" ? propertyFunction : propertyConstant)(name, value2)) : this.node()[name];
}
function classArray(string3) {
  return string3.trim().split(/^|\s+/);
}
function classList(node) {
  return node.classList || new ClassList(node);
}
function ClassList(node) {
  this._node = node, this._names = classArray(node.getAttribute("class") || "");
}
ClassList.prototype = {
  add: function(name) {
    var i = this._names.indexOf(name);
    i < 0 && (this._names.push(name), this._node.setAttribute("class", this._names.join(" ")));
  },
  remove: function(name) {
    var i = this._names.indexOf(name);
    i >= 0 && (this._names.splice(i, 1), this._node.setAttribute("class", this._names.join(" ")));
  },
  contains: function(name) {
    return this._names.indexOf(name) >= 0;
  }
};
function classedAdd(node, names) {
  for (var list = classList(node), i = -1, n = names.length; ++i < n; ) list.add(names[i]);
}
function classedRemove(node, names) {
  for (var list = classList(node), i = -1, n = names.length; ++i < n; ) list.remove(names[i]);
}
function classedTrue(names) {
  return function() {
    classedAdd(this, names);
  };
}
function classedFalse(names) {
  return function() {
    classedRemove(this, names);
  };
}
function classedFunction(names, value2) {
  return function() {
    (value2.apply(this, arguments) ? classedAdd : classedRemove)(this, names);
  };
}
function selection_classed(name, value2) {
  var names = classArray(name + "");
  if (arguments.length < 2) {
    for (var list = classList(this.node()), i = -1, n = names.length; ++i < n; ) if (!list.contains(names[i])) return !1;
    return !0;
  }
  return this.each((typeof value2 == "function" ? classedFunction : value2 ? classedTrue : classedFalse)(names, value2));
}
function textRemove() {
  this.textContent = "";
}
function textConstant(value2) {
  return function() {
    this.textContent = value2;
  };
}
function textFunction(value2) {
  return function() {
    var v = value2.apply(this, arguments);
    this.textContent = v ?? "";
  };
}
function selection_text(value2) {
  return arguments.length ? this.each(value2 == null ? textRemove : (typeof value2 == "function" ? textFunction : textConstant)(value2)) : this.node().textContent;
}
function htmlRemove() {
  this.innerHTML = "";
}
function htmlConstant(value2) {
  return function() {
    this.innerHTML = value2;
  };
}
function htmlFunction(value2) {
  return function() {
    var v = value2.apply(this, arguments);
    this.innerHTML = v ?? "";
  };
}
function selection_html(value2) {
  return arguments.length ? this.each(value2 == null ? htmlRemove : (typeof value2 == "function" ? htmlFunction : htmlConstant)(value2)) : this.node().innerHTML;
}
function raise() {
  this.nextSibling && this.parentNode.appendChild(this);
}
function selection_raise() {
  return this.each(raise);
}
function lower() {
  this.previousSibling && this.parentNode.insertBefore(this, this.parentNode.firstChild);
}
function selection_lower() {
  return this.each(lower);
}
function selection_append(name) {
  var create2 = typeof name == "function" ? name : creator(name);
  return this.select(function() {
    return this.appendChild(create2.apply(this, arguments));
  });
}
function constantNull() {
  return null;
}
function selection_insert(name, before) {
  var create2 = typeof name == "function" ? name : creator(name), select2 = before == null ? constantNull : typeof before == "function" ? before : selector(before);
  return this.select(function() {
    return this.insertBefore(create2.apply(this, arguments), select2.apply(this, arguments) || null);
  });
}
function remove() {
  var parent = this.parentNode;
  parent && parent.removeChild(this);
}
function selection_remove() {
  return this.each(remove);
}
function selection_cloneShallow() {
  var clone = this.cloneNode(!1), parent = this.parentNode;
  return parent ? parent.insertBefore(clone, this.nextSibling) : clone;
}
function selection_cloneDeep() {
  var clone = this.cloneNode(!0), parent = this.parentNode;
  return parent ? parent.insertBefore(clone, this.nextSibling) : clone;
}
function selection_clone(deep) {
  return this.select(deep ? selection_cloneDeep : selection_cloneShallow);
}
function selection_datum(value2) {
  return arguments.length ? this.property("__data__", value2) : this.node().__data__;
}
function contextListener(listener) {
  return function(event) {
    listener.call(this, event, this.__data__);
  };
}
function parseTypenames(typenames) {
  return typenames.trim().split(/^|\s+/).map(function(t) {
    var name = "", i = t.indexOf(".");
    return i >= 0 && (name = t.slice(i + 1), t = t.slice(0, i)), { type: t, name };
  });
}
function onRemove(typename) {
  return function() {
    var on = this.__on;
    if (on) {
      for (var j = 0, i = -1, m = on.length, o; j < m; ++j)
        o = on[j], (!typename.type || o.type === typename.type) && o.name === typename.name ? this.removeEventListener(o.type, o.listener, o.options) : on[++i] = o;
      ++i ? on.length = i : delete this.__on;
    }
  };
}
function onAdd(typename, value2, options) {
  return function() {
    var on = this.__on, o, listener = contextListener(value2);
    if (on) {
      for (var j = 0, m = on.length; j < m; ++j)
        if ((o = on[j]).type === typename.type && o.name === typename.name) {
          this.removeEventListener(o.type, o.listener, o.options), this.addEventListener(o.type, o.listener = listener, o.options = options), o.value = value2;
          return;
        }
    }
    this.addEventListener(typename.type, listener, options), o = { type: typename.type, name: typename.name, value: value2, listener, options }, on ? on.push(o) : this.__on = [o];
  };
}
function selection_on(typename, value2, options) {
  var typenames = parseTypenames(typename + ""), i, n = typenames.length, t;
  if (arguments.length < 2) {
    var on = this.node().__on;
    if (on) {
      for (var j = 0, m = on.length, o; j < m; ++j)
        for (i = 0, o = on[j]; i < n; ++i)
          if ((t = typenames[i]).type === o.type && t.name === o.name)
            return o.value;
    }
    return;
  }
  for (on = value2 ? onAdd : onRemove, i = 0; i < n; ++i) this.each(on(typenames[i], value2, options));
  return this;
}
function dispatchEvent(node, type, params) {
  var window2 = defaultView(node), event = window2.CustomEvent;
  typeof event == "function" ? event = new event(type, params) : (event = window2.document.createEvent("Event"), params ? (event.initEvent(type, params.bubbles, params.cancelable), event.detail = params.detail) : event.initEvent(type, !1, !1)), node.dispatchEvent(event);
}
function dispatchConstant(type, params) {
  return function() {
    return dispatchEvent(this, type, params);
  };
}
function dispatchFunction(type, params) {
  return function() {
    return dispatchEvent(this, type, params.apply(this, arguments));
  };
}
function selection_dispatch(type, params) {
  return this.each((typeof params == "function" ? dispatchFunction : dispatchConstant)(type, params));
}
function* selection_iterator() {
  for (var groups = this._groups, j = 0, m = groups.length; j < m; ++j)
    for (var group2 = groups[j], i = 0, n = group2.length, node; i < n; ++i)
      (node = group2[i]) && (yield node);
}
var root = [null];
function Selection(groups, parents) {
  this._groups = groups, this._parents = parents;
}
function selection() {
  return new Selection([[document.documentElement]], root);
}
function selection_selection() {
  return this;
}
Selection.prototype = selection.prototype = {
  constructor: Selection,
  select: selection_select,
  selectAll: selection_selectAll,
  selectChild: selection_selectChild,
  selectChildren: selection_selectChildren,
  filter: selection_filter,
  data: selection_data,
  enter: selection_enter,
  exit: selection_exit,
  join: selection_join,
  merge: selection_merge,
  selection: selection_selection,
  order: selection_order,
  sort: selection_sort,
  call: selection_call,
  nodes: selection_nodes,
  node: selection_node,
  size: selection_size,
  empty: selection_empty,
  each: selection_each,
  attr: selection_attr,
  style: selection_style,
  property: selection_property,
  classed: selection_classed,
  text: selection_text,
  html: selection_html,
  raise: selection_raise,
  lower: selection_lower,
  append: selection_append,
  insert: selection_insert,
  remove: selection_remove,
  clone: selection_clone,
  datum: selection_datum,
  on: selection_on,
  dispatch: selection_dispatch,
  [Symbol.iterator]: selection_iterator
};
function select(selector2) {
  return typeof selector2 == "string" ? new Selection([[document.querySelector(selector2)]], [document.documentElement]) : new Selection([[selector2]], root);
}
var nextId = 0;
function local() {
  return new Local();
}
function Local() {
  this._ = "@" + (++nextId).toString(36);
}
Local.prototype = local.prototype = {
  constructor: Local,
  get: function(node) {
    for (var id = this._; !(id in node); ) if (!(node = node.parentNode)) return;
    return node[id];
  },
  set: function(node, value2) {
    return node[this._] = value2;
  },
  remove: function(node) {
    return this._ in node && delete node[this._];
  },
  toString: function() {
    return this._;
  }
};
function sourceEvent(event) {
  let sourceEvent2;
  for (; sourceEvent2 = event.sourceEvent; ) event = sourceEvent2;
  return event;
}
function pointer(event, node) {
  if (event = sourceEvent(event), node === void 0 && (node = event.currentTarget), node) {
    var svg = node.ownerSVGElement || node;
    if (svg.createSVGPoint) {
      var point3 = svg.createSVGPoint();
      return point3.x = event.clientX, point3.y = event.clientY, point3 = point3.matrixTransform(node.getScreenCTM().inverse()), [point3.x, point3.y];
    }
    if (node.getBoundingClientRect) {
      var rect2 = node.getBoundingClientRect();
      return [event.clientX - rect2.left - node.clientLeft, event.clientY - rect2.top - node.clientTop];
    }
  }
  return [event.pageX, event.pageY];
}

// ../../node_modules/.pnpm/d3-color@3.1.1/node_modules/d3-color/dist/d3-color.mjs
function define(constructor, factory, prototype) {
  constructor.prototype = factory.prototype = prototype, prototype.constructor = constructor;
}
function extend(parent, definition) {
  var prototype = Object.create(parent.prototype);
  for (var key in definition) prototype[key] = definition[key];
  return prototype;
}
function Color() {
}
var darker = 0.7, brighter = 1 / darker, reI = "\\s*([+-]?\\d+)\\s*", reN = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)\\s*", reP = "\\s*([+-]?(?:\\d*\\.)?\\d+(?:[eE][+-]?\\d+)?)%\\s*", reHex = /^#([0-9a-f]{3,8})$/, reRgbInteger = new RegExp(`^rgb\\(${reI},${reI},${reI}\\)$`), reRgbPercent = new RegExp(`^rgb\\(${reP},${reP},${reP}\\)$`), reRgbaInteger = new RegExp(`^rgba\\(${reI},${reI},${reI},${reN}\\)$`), reRgbaPercent = new RegExp(`^rgba\\(${reP},${reP},${reP},${reN}\\)$`), reHslPercent = new RegExp(`^hsl\\(${reN},${reP},${reP}\\)$`), reHslaPercent = new RegExp(`^hsla\\(${reN},${reP},${reP},${reN}\\)$`), named = {
  aliceblue: 15792383,
  antiquewhite: 16444375,
  aqua: 65535,
  aquamarine: 8388564,
  azure: 15794175,
  beige: 16119260,
  bisque: 16770244,
  black: 0,
  blanchedalmond: 16772045,
  blue: 255,
  blueviolet: 9055202,
  brown: 10824234,
  burlywood: 14596231,
  cadetblue: 6266528,
  chartreuse: 8388352,
  chocolate: 13789470,
  coral: 16744272,
  cornflowerblue: 6591981,
  cornsilk: 16775388,
  crimson: 14423100,
  cyan: 65535,
  darkblue: 139,
  darkcyan: 35723,
  darkgoldenrod: 12092939,
  darkgray: 11119017,
  darkgreen: 25600,
  darkgrey: 11119017,
  darkkhaki: 12433259,
  darkmagenta: 9109643,
  darkolivegreen: 5597999,
  darkorange: 16747520,
  darkorchid: 10040012,
  darkred: 9109504,
  darksalmon: 15308410,
  darkseagreen: 9419919,
  darkslateblue: 4734347,
  darkslategray: 3100495,
  darkslategrey: 3100495,
  darkturquoise: 52945,
  darkviolet: 9699539,
  deeppink: 16716947,
  deepskyblue: 49151,
  dimgray: 6908265,
  dimgrey: 6908265,
  dodgerblue: 2003199,
  firebrick: 11674146,
  floralwhite: 16775920,
  forestgreen: 2263842,
  fuchsia: 16711935,
  gainsboro: 14474460,
  ghostwhite: 16316671,
  gold: 16766720,
  goldenrod: 14329120,
  gray: 8421504,
  green: 32768,
  greenyellow: 11403055,
  grey: 8421504,
  honeydew: 15794160,
  hotpink: 16738740,
  indianred: 13458524,
  indigo: 4915330,
  ivory: 16777200,
  khaki: 15787660,
  lavender: 15132410,
  lavenderblush: 16773365,
  lawngreen: 8190976,
  lemonchiffon: 16775885,
  lightblue: 11393254,
  lightcoral: 15761536,
  lightcyan: 14745599,
  lightgoldenrodyellow: 16448210,
  lightgray: 13882323,
  lightgreen: 9498256,
  lightgrey: 13882323,
  lightpink: 16758465,
  lightsalmon: 16752762,
  lightseagreen: 2142890,
  lightskyblue: 8900346,
  lightslategray: 7833753,
  lightslategrey: 7833753,
  lightsteelblue: 11584734,
  lightyellow: 16777184,
  lime: 65280,
  limegreen: 3329330,
  linen: 16445670,
  magenta: 16711935,
  maroon: 8388608,
  mediumaquamarine: 6737322,
  mediumblue: 205,
  mediumorchid: 12211667,
  mediumpurple: 9662683,
  mediumseagreen: 3978097,
  mediumslateblue: 8087790,
  mediumspringgreen: 64154,
  mediumturquoise: 4772300,
  mediumvioletred: 13047173,
  midnightblue: 1644912,
  mintcream: 16121850,
  mistyrose: 16770273,
  moccasin: 16770229,
  navajowhite: 16768685,
  navy: 128,
  oldlace: 16643558,
  olive: 8421376,
  olivedrab: 7048739,
  orange: 16753920,
  orangered: 16729344,
  orchid: 14315734,
  palegoldenrod: 15657130,
  palegreen: 10025880,
  paleturquoise: 11529966,
  palevioletred: 14381203,
  papayawhip: 16773077,
  peachpuff: 16767673,
  peru: 13468991,
  pink: 16761035,
  plum: 14524637,
  powderblue: 11591910,
  purple: 8388736,
  rebeccapurple: 6697881,
  red: 16711680,
  rosybrown: 12357519,
  royalblue: 4286945,
  saddlebrown: 9127187,
  salmon: 16416882,
  sandybrown: 16032864,
  seagreen: 3050327,
  seashell: 16774638,
  sienna: 10506797,
  silver: 12632256,
  skyblue: 8900331,
  slateblue: 6970061,
  slategray: 7372944,
  slategrey: 7372944,
  snow: 16775930,
  springgreen: 65407,
  steelblue: 4620980,
  tan: 13808780,
  teal: 32896,
  thistle: 14204888,
  tomato: 16737095,
  turquoise: 4251856,
  violet: 15631086,
  wheat: 16113331,
  white: 16777215,
  whitesmoke: 16119285,
  yellow: 16776960,
  yellowgreen: 10145074
};
define(Color, color, {
  copy(channels) {
    return Object.assign(new this.constructor(), this, channels);
  },
  displayable() {
    return this.rgb().displayable();
  },
  hex: color_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: color_formatHex,
  formatHex8: color_formatHex8,
  formatHsl: color_formatHsl,
  formatRgb: color_formatRgb,
  toString: color_formatRgb
});
function color_formatHex() {
  return this.rgb().formatHex();
}
function color_formatHex8() {
  return this.rgb().formatHex8();
}
function color_formatHsl() {
  return hslConvert(this).formatHsl();
}
function color_formatRgb() {
  return this.rgb().formatRgb();
}
function color(format3) {
  var m, l;
  return format3 = (format3 + "").trim().toLowerCase(), (m = reHex.exec(format3)) ? (l = m[1].length, m = parseInt(m[1], 16), l === 6 ? rgbn(m) : l === 3 ? new Rgb(m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, (m & 15) << 4 | m & 15, 1) : l === 8 ? rgba(m >> 24 & 255, m >> 16 & 255, m >> 8 & 255, (m & 255) / 255) : l === 4 ? rgba(m >> 12 & 15 | m >> 8 & 240, m >> 8 & 15 | m >> 4 & 240, m >> 4 & 15 | m & 240, ((m & 15) << 4 | m & 15) / 255) : null) : (m = reRgbInteger.exec(format3)) ? new Rgb(m[1], m[2], m[3], 1) : (m = reRgbPercent.exec(format3)) ? new Rgb(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, 1) : (m = reRgbaInteger.exec(format3)) ? rgba(m[1], m[2], m[3], m[4]) : (m = reRgbaPercent.exec(format3)) ? rgba(m[1] * 255 / 100, m[2] * 255 / 100, m[3] * 255 / 100, m[4]) : (m = reHslPercent.exec(format3)) ? hsla(m[1], m[2] / 100, m[3] / 100, 1) : (m = reHslaPercent.exec(format3)) ? hsla(m[1], m[2] / 100, m[3] / 100, m[4]) : named.hasOwnProperty(format3) ? rgbn(named[format3]) : format3 === "transparent" ? new Rgb(NaN, NaN, NaN, 0) : null;
}
function rgbn(n) {
  return new Rgb(n >> 16 & 255, n >> 8 & 255, n & 255, 1);
}
function rgba(r, g, b, a2) {
  return a2 <= 0 && (r = g = b = NaN), new Rgb(r, g, b, a2);
}
function rgbConvert(o) {
  return o instanceof Color || (o = color(o)), o ? (o = o.rgb(), new Rgb(o.r, o.g, o.b, o.opacity)) : new Rgb();
}
function rgb(r, g, b, opacity2) {
  return arguments.length === 1 ? rgbConvert(r) : new Rgb(r, g, b, opacity2 ?? 1);
}
function Rgb(r, g, b, opacity2) {
  this.r = +r, this.g = +g, this.b = +b, this.opacity = +opacity2;
}
define(Rgb, rgb, extend(Color, {
  brighter(k2) {
    return k2 = k2 == null ? brighter : Math.pow(brighter, k2), new Rgb(this.r * k2, this.g * k2, this.b * k2, this.opacity);
  },
  darker(k2) {
    return k2 = k2 == null ? darker : Math.pow(darker, k2), new Rgb(this.r * k2, this.g * k2, this.b * k2, this.opacity);
  },
  rgb() {
    return this;
  },
  clamp() {
    return new Rgb(clampi(this.r), clampi(this.g), clampi(this.b), clampa(this.opacity));
  },
  displayable() {
    return -0.5 <= this.r && this.r < 255.5 && -0.5 <= this.g && this.g < 255.5 && -0.5 <= this.b && this.b < 255.5 && 0 <= this.opacity && this.opacity <= 1;
  },
  hex: rgb_formatHex,
  // Deprecated! Use color.formatHex.
  formatHex: rgb_formatHex,
  formatHex8: rgb_formatHex8,
  formatRgb: rgb_formatRgb,
  toString: rgb_formatRgb
}));
function rgb_formatHex() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}`;
}
function rgb_formatHex8() {
  return `#${hex(this.r)}${hex(this.g)}${hex(this.b)}${hex((isNaN(this.opacity) ? 1 : this.opacity) * 255)}`;
}
function rgb_formatRgb() {
  let a2 = clampa(this.opacity);
  return `${a2 === 1 ? "rgb(" : "rgba("}${clampi(this.r)}, ${clampi(this.g)}, ${clampi(this.b)}${a2 === 1 ? ")" : `, ${a2})`}`;
}
function clampa(opacity2) {
  return isNaN(opacity2) ? 1 : Math.max(0, Math.min(1, opacity2));
}
function clampi(value2) {
  return Math.max(0, Math.min(255, Math.round(value2) || 0));
}
function hex(value2) {
  return value2 = clampi(value2), (value2 < 16 ? "0" : "") + value2.toString(16);
}
function hsla(h, s2, l, a2) {
  return a2 <= 0 ? h = s2 = l = NaN : l <= 0 || l >= 1 ? h = s2 = NaN : s2 <= 0 && (h = NaN), new Hsl(h, s2, l, a2);
}
function hslConvert(o) {
  if (o instanceof Hsl) return new Hsl(o.h, o.s, o.l, o.opacity);
  if (o instanceof Color || (o = color(o)), !o) return new Hsl();
  if (o instanceof Hsl) return o;
  o = o.rgb();
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, min3 = Math.min(r, g, b), max2 = Math.max(r, g, b), h = NaN, s2 = max2 - min3, l = (max2 + min3) / 2;
  return s2 ? (r === max2 ? h = (g - b) / s2 + (g < b) * 6 : g === max2 ? h = (b - r) / s2 + 2 : h = (r - g) / s2 + 4, s2 /= l < 0.5 ? max2 + min3 : 2 - max2 - min3, h *= 60) : s2 = l > 0 && l < 1 ? 0 : h, new Hsl(h, s2, l, o.opacity);
}
function hsl(h, s2, l, opacity2) {
  return arguments.length === 1 ? hslConvert(h) : new Hsl(h, s2, l, opacity2 ?? 1);
}
function Hsl(h, s2, l, opacity2) {
  this.h = +h, this.s = +s2, this.l = +l, this.opacity = +opacity2;
}
define(Hsl, hsl, extend(Color, {
  brighter(k2) {
    return k2 = k2 == null ? brighter : Math.pow(brighter, k2), new Hsl(this.h, this.s, this.l * k2, this.opacity);
  },
  darker(k2) {
    return k2 = k2 == null ? darker : Math.pow(darker, k2), new Hsl(this.h, this.s, this.l * k2, this.opacity);
  },
  rgb() {
    var h = this.h % 360 + (this.h < 0) * 360, s2 = isNaN(h) || isNaN(this.s) ? 0 : this.s, l = this.l, m2 = l + (l < 0.5 ? l : 1 - l) * s2, m1 = 2 * l - m2;
    return new Rgb(
      hsl2rgb(h >= 240 ? h - 240 : h + 120, m1, m2),
      hsl2rgb(h, m1, m2),
      hsl2rgb(h < 120 ? h + 240 : h - 120, m1, m2),
      this.opacity
    );
  },
  clamp() {
    return new Hsl(clamph(this.h), clampt(this.s), clampt(this.l), clampa(this.opacity));
  },
  displayable() {
    return (0 <= this.s && this.s <= 1 || isNaN(this.s)) && 0 <= this.l && this.l <= 1 && 0 <= this.opacity && this.opacity <= 1;
  },
  formatHsl() {
    let a2 = clampa(this.opacity);
    return `${a2 === 1 ? "hsl(" : "hsla("}${clamph(this.h)}, ${clampt(this.s) * 100}%, ${clampt(this.l) * 100}%${a2 === 1 ? ")" : `, ${a2})`}`;
  }
}));
function clamph(value2) {
  return value2 = (value2 || 0) % 360, value2 < 0 ? value2 + 360 : value2;
}
function clampt(value2) {
  return Math.max(0, Math.min(1, value2 || 0));
}
function hsl2rgb(h, m1, m2) {
  return (h < 60 ? m1 + (m2 - m1) * h / 60 : h < 180 ? m2 : h < 240 ? m1 + (m2 - m1) * (240 - h) / 60 : m1) * 255;
}
var radians = Math.PI / 180, degrees = 180 / Math.PI, K = 18, Xn = 0.96422, Yn = 1, Zn = 0.82521, t0 = 4 / 29, t1 = 6 / 29, t2 = 3 * t1 * t1, t3 = t1 * t1 * t1;
function labConvert(o) {
  if (o instanceof Lab) return new Lab(o.l, o.a, o.b, o.opacity);
  if (o instanceof Hcl) return hcl2lab(o);
  o instanceof Rgb || (o = rgbConvert(o));
  var r = rgb2lrgb(o.r), g = rgb2lrgb(o.g), b = rgb2lrgb(o.b), y2 = xyz2lab((0.2225045 * r + 0.7168786 * g + 0.0606169 * b) / Yn), x2, z;
  return r === g && g === b ? x2 = z = y2 : (x2 = xyz2lab((0.4360747 * r + 0.3850649 * g + 0.1430804 * b) / Xn), z = xyz2lab((0.0139322 * r + 0.0971045 * g + 0.7141733 * b) / Zn)), new Lab(116 * y2 - 16, 500 * (x2 - y2), 200 * (y2 - z), o.opacity);
}
function lab(l, a2, b, opacity2) {
  return arguments.length === 1 ? labConvert(l) : new Lab(l, a2, b, opacity2 ?? 1);
}
function Lab(l, a2, b, opacity2) {
  this.l = +l, this.a = +a2, this.b = +b, this.opacity = +opacity2;
}
define(Lab, lab, extend(Color, {
  brighter(k2) {
    return new Lab(this.l + K * (k2 ?? 1), this.a, this.b, this.opacity);
  },
  darker(k2) {
    return new Lab(this.l - K * (k2 ?? 1), this.a, this.b, this.opacity);
  },
  rgb() {
    var y2 = (this.l + 16) / 116, x2 = isNaN(this.a) ? y2 : y2 + this.a / 500, z = isNaN(this.b) ? y2 : y2 - this.b / 200;
    return x2 = Xn * lab2xyz(x2), y2 = Yn * lab2xyz(y2), z = Zn * lab2xyz(z), new Rgb(
      lrgb2rgb(3.1338561 * x2 - 1.6168667 * y2 - 0.4906146 * z),
      lrgb2rgb(-0.9787684 * x2 + 1.9161415 * y2 + 0.033454 * z),
      lrgb2rgb(0.0719453 * x2 - 0.2289914 * y2 + 1.4052427 * z),
      this.opacity
    );
  }
}));
function xyz2lab(t) {
  return t > t3 ? Math.pow(t, 1 / 3) : t / t2 + t0;
}
function lab2xyz(t) {
  return t > t1 ? t * t * t : t2 * (t - t0);
}
function lrgb2rgb(x2) {
  return 255 * (x2 <= 31308e-7 ? 12.92 * x2 : 1.055 * Math.pow(x2, 1 / 2.4) - 0.055);
}
function rgb2lrgb(x2) {
  return (x2 /= 255) <= 0.04045 ? x2 / 12.92 : Math.pow((x2 + 0.055) / 1.055, 2.4);
}
function hclConvert(o) {
  if (o instanceof Hcl) return new Hcl(o.h, o.c, o.l, o.opacity);
  if (o instanceof Lab || (o = labConvert(o)), o.a === 0 && o.b === 0) return new Hcl(NaN, 0 < o.l && o.l < 100 ? 0 : NaN, o.l, o.opacity);
  var h = Math.atan2(o.b, o.a) * degrees;
  return new Hcl(h < 0 ? h + 360 : h, Math.sqrt(o.a * o.a + o.b * o.b), o.l, o.opacity);
}
function hcl(h, c3, l, opacity2) {
  return arguments.length === 1 ? hclConvert(h) : new Hcl(h, c3, l, opacity2 ?? 1);
}
function Hcl(h, c3, l, opacity2) {
  this.h = +h, this.c = +c3, this.l = +l, this.opacity = +opacity2;
}
function hcl2lab(o) {
  if (isNaN(o.h)) return new Lab(o.l, 0, 0, o.opacity);
  var h = o.h * radians;
  return new Lab(o.l, Math.cos(h) * o.c, Math.sin(h) * o.c, o.opacity);
}
define(Hcl, hcl, extend(Color, {
  brighter(k2) {
    return new Hcl(this.h, this.c, this.l + K * (k2 ?? 1), this.opacity);
  },
  darker(k2) {
    return new Hcl(this.h, this.c, this.l - K * (k2 ?? 1), this.opacity);
  },
  rgb() {
    return hcl2lab(this).rgb();
  }
}));
var A = -0.14861, B = 1.78277, C = -0.29227, D = -0.90649, E = 1.97294, ED = E * D, EB = E * B, BC_DA = B * C - D * A;
function cubehelixConvert(o) {
  if (o instanceof Cubehelix) return new Cubehelix(o.h, o.s, o.l, o.opacity);
  o instanceof Rgb || (o = rgbConvert(o));
  var r = o.r / 255, g = o.g / 255, b = o.b / 255, l = (BC_DA * b + ED * r - EB * g) / (BC_DA + ED - EB), bl = b - l, k2 = (E * (g - l) - C * bl) / D, s2 = Math.sqrt(k2 * k2 + bl * bl) / (E * l * (1 - l)), h = s2 ? Math.atan2(k2, bl) * degrees - 120 : NaN;
  return new Cubehelix(h < 0 ? h + 360 : h, s2, l, o.opacity);
}
function cubehelix(h, s2, l, opacity2) {
  return arguments.length === 1 ? cubehelixConvert(h) : new Cubehelix(h, s2, l, opacity2 ?? 1);
}
function Cubehelix(h, s2, l, opacity2) {
  this.h = +h, this.s = +s2, this.l = +l, this.opacity = +opacity2;
}
define(Cubehelix, cubehelix, extend(Color, {
  brighter(k2) {
    return k2 = k2 == null ? brighter : Math.pow(brighter, k2), new Cubehelix(this.h, this.s, this.l * k2, this.opacity);
  },
  darker(k2) {
    return k2 = k2 == null ? darker : Math.pow(darker, k2), new Cubehelix(this.h, this.s, this.l * k2, this.opacity);
  },
  rgb() {
    var h = isNaN(this.h) ? 0 : (this.h + 120) * radians, l = +this.l, a2 = isNaN(this.s) ? 0 : this.s * l * (1 - l), cosh2 = Math.cos(h), sinh2 = Math.sin(h);
    return new Rgb(
      255 * (l + a2 * (A * cosh2 + B * sinh2)),
      255 * (l + a2 * (C * cosh2 + D * sinh2)),
      255 * (l + a2 * (E * cosh2)),
      this.opacity
    );
  }
}));

// ../../node_modules/.pnpm/d3-interpolate@3.0.2/node_modules/d3-interpolate/dist/d3-interpolate.mjs
function basis(t13, v0, v1, v2, v3) {
  var t22 = t13 * t13, t32 = t22 * t13;
  return ((1 - 3 * t13 + 3 * t22 - t32) * v0 + (4 - 6 * t22 + 3 * t32) * v1 + (1 + 3 * t13 + 3 * t22 - 3 * t32) * v2 + t32 * v3) / 6;
}
function basis$1(values2) {
  var n = values2.length - 1;
  return function(t) {
    var i = t <= 0 ? t = 0 : t >= 1 ? (t = 1, n - 1) : Math.floor(t * n), v1 = values2[i], v2 = values2[i + 1], v0 = i > 0 ? values2[i - 1] : 2 * v1 - v2, v3 = i < n - 1 ? values2[i + 2] : 2 * v2 - v1;
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}
function basisClosed(values2) {
  var n = values2.length;
  return function(t) {
    var i = Math.floor(((t %= 1) < 0 ? ++t : t) * n), v0 = values2[(i + n - 1) % n], v1 = values2[i % n], v2 = values2[(i + 1) % n], v3 = values2[(i + 2) % n];
    return basis((t - i / n) * n, v0, v1, v2, v3);
  };
}
var constant2 = (x2) => () => x2;
function linear(a2, d) {
  return function(t) {
    return a2 + t * d;
  };
}
function exponential(a2, b, y2) {
  return a2 = Math.pow(a2, y2), b = Math.pow(b, y2) - a2, y2 = 1 / y2, function(t) {
    return Math.pow(a2 + t * b, y2);
  };
}
function hue$1(a2, b) {
  var d = b - a2;
  return d ? linear(a2, d > 180 || d < -180 ? d - 360 * Math.round(d / 360) : d) : constant2(isNaN(a2) ? b : a2);
}
function gamma(y2) {
  return (y2 = +y2) == 1 ? nogamma : function(a2, b) {
    return b - a2 ? exponential(a2, b, y2) : constant2(isNaN(a2) ? b : a2);
  };
}
function nogamma(a2, b) {
  var d = b - a2;
  return d ? linear(a2, d) : constant2(isNaN(a2) ? b : a2);
}
var rgb2 = (function rgbGamma(y2) {
  var color3 = gamma(y2);
  function rgb3(start, end) {
    var r = color3((start = rgb(start)).r, (end = rgb(end)).r), g = color3(start.g, end.g), b = color3(start.b, end.b), opacity2 = nogamma(start.opacity, end.opacity);
    return function(t) {
      return start.r = r(t), start.g = g(t), start.b = b(t), start.opacity = opacity2(t), start + "";
    };
  }
  return rgb3.gamma = rgbGamma, rgb3;
})(1);
function rgbSpline(spline) {
  return function(colors2) {
    var n = colors2.length, r = new Array(n), g = new Array(n), b = new Array(n), i, color3;
    for (i = 0; i < n; ++i)
      color3 = rgb(colors2[i]), r[i] = color3.r || 0, g[i] = color3.g || 0, b[i] = color3.b || 0;
    return r = spline(r), g = spline(g), b = spline(b), color3.opacity = 1, function(t) {
      return color3.r = r(t), color3.g = g(t), color3.b = b(t), color3 + "";
    };
  };
}
var rgbBasis = rgbSpline(basis$1), rgbBasisClosed = rgbSpline(basisClosed);
function numberArray(a2, b) {
  b || (b = []);
  var n = a2 ? Math.min(b.length, a2.length) : 0, c3 = b.slice(), i;
  return function(t) {
    for (i = 0; i < n; ++i) c3[i] = a2[i] * (1 - t) + b[i] * t;
    return c3;
  };
}
function isNumberArray(x2) {
  return ArrayBuffer.isView(x2) && !(x2 instanceof DataView);
}
function genericArray(a2, b) {
  var nb = b ? b.length : 0, na = a2 ? Math.min(nb, a2.length) : 0, x2 = new Array(na), c3 = new Array(nb), i;
  for (i = 0; i < na; ++i) x2[i] = value(a2[i], b[i]);
  for (; i < nb; ++i) c3[i] = b[i];
  return function(t) {
    for (i = 0; i < na; ++i) c3[i] = x2[i](t);
    return c3;
  };
}
function date(a2, b) {
  var d = /* @__PURE__ */ new Date();
  return a2 = +a2, b = +b, function(t) {
    return d.setTime(a2 * (1 - t) + b * t), d;
  };
}
function number3(a2, b) {
  return a2 = +a2, b = +b, function(t) {
    return a2 * (1 - t) + b * t;
  };
}
function object(a2, b) {
  var i = {}, c3 = {}, k2;
  (a2 === null || typeof a2 != "object") && (a2 = {}), (b === null || typeof b != "object") && (b = {});
  for (k2 in b)
    k2 in a2 ? i[k2] = value(a2[k2], b[k2]) : c3[k2] = b[k2];
  return function(t) {
    for (k2 in i) c3[k2] = i[k2](t);
    return c3;
  };
}
var reA = /[-+]?(?:\d+\.?\d*|\.?\d+)(?:[eE][-+]?\d+)?/g, reB = new RegExp(reA.source, "g");
function zero2(b) {
  return function() {
    return b;
  };
}
function one(b) {
  return function(t) {
    return b(t) + "";
  };
}
function string(a2, b) {
  var bi = reA.lastIndex = reB.lastIndex = 0, am, bm, bs, i = -1, s2 = [], q = [];
  for (a2 = a2 + "", b = b + ""; (am = reA.exec(a2)) && (bm = reB.exec(b)); )
    (bs = bm.index) > bi && (bs = b.slice(bi, bs), s2[i] ? s2[i] += bs : s2[++i] = bs), (am = am[0]) === (bm = bm[0]) ? s2[i] ? s2[i] += bm : s2[++i] = bm : (s2[++i] = null, q.push({ i, x: number3(am, bm) })), bi = reB.lastIndex;
  return bi < b.length && (bs = b.slice(bi), s2[i] ? s2[i] += bs : s2[++i] = bs), s2.length < 2 ? q[0] ? one(q[0].x) : zero2(b) : (b = q.length, function(t) {
    for (var i2 = 0, o; i2 < b; ++i2) s2[(o = q[i2]).i] = o.x(t);
    return s2.join("");
  });
}
function value(a2, b) {
  var t = typeof b, c3;
  return b == null || t === "boolean" ? constant2(b) : (t === "number" ? number3 : t === "string" ? (c3 = color(b)) ? (b = c3, rgb2) : string : b instanceof color ? rgb2 : b instanceof Date ? date : isNumberArray(b) ? numberArray : Array.isArray(b) ? genericArray : typeof b.valueOf != "function" && typeof b.toString != "function" || isNaN(b) ? object : number3)(a2, b);
}
function round(a2, b) {
  return a2 = +a2, b = +b, function(t) {
    return Math.round(a2 * (1 - t) + b * t);
  };
}
var degrees2 = 180 / Math.PI, identity3 = {
  translateX: 0,
  translateY: 0,
  rotate: 0,
  skewX: 0,
  scaleX: 1,
  scaleY: 1
};
function decompose(a2, b, c3, d, e, f) {
  var scaleX, scaleY, skewX;
  return (scaleX = Math.sqrt(a2 * a2 + b * b)) && (a2 /= scaleX, b /= scaleX), (skewX = a2 * c3 + b * d) && (c3 -= a2 * skewX, d -= b * skewX), (scaleY = Math.sqrt(c3 * c3 + d * d)) && (c3 /= scaleY, d /= scaleY, skewX /= scaleY), a2 * d < b * c3 && (a2 = -a2, b = -b, skewX = -skewX, scaleX = -scaleX), {
    translateX: e,
    translateY: f,
    rotate: Math.atan2(b, a2) * degrees2,
    skewX: Math.atan(skewX) * degrees2,
    scaleX,
    scaleY
  };
}
var svgNode;
function parseCss(value2) {
  let m = new (typeof DOMMatrix == "function" ? DOMMatrix : WebKitCSSMatrix)(value2 + "");
  return m.isIdentity ? identity3 : decompose(m.a, m.b, m.c, m.d, m.e, m.f);
}
function parseSvg(value2) {
  return value2 == null || (svgNode || (svgNode = document.createElementNS("http://www.w3.org/2000/svg", "g")), svgNode.setAttribute("transform", value2), !(value2 = svgNode.transform.baseVal.consolidate())) ? identity3 : (value2 = value2.matrix, decompose(value2.a, value2.b, value2.c, value2.d, value2.e, value2.f));
}
function interpolateTransform(parse2, pxComma, pxParen, degParen) {
  function pop(s2) {
    return s2.length ? s2.pop() + " " : "";
  }
  function translate(xa, ya, xb, yb, s2, q) {
    if (xa !== xb || ya !== yb) {
      var i = s2.push("translate(", null, pxComma, null, pxParen);
      q.push({ i: i - 4, x: number3(xa, xb) }, { i: i - 2, x: number3(ya, yb) });
    } else (xb || yb) && s2.push("translate(" + xb + pxComma + yb + pxParen);
  }
  function rotate(a2, b, s2, q) {
    a2 !== b ? (a2 - b > 180 ? b += 360 : b - a2 > 180 && (a2 += 360), q.push({ i: s2.push(pop(s2) + "rotate(", null, degParen) - 2, x: number3(a2, b) })) : b && s2.push(pop(s2) + "rotate(" + b + degParen);
  }
  function skewX(a2, b, s2, q) {
    a2 !== b ? q.push({ i: s2.push(pop(s2) + "skewX(", null, degParen) - 2, x: number3(a2, b) }) : b && s2.push(pop(s2) + "skewX(" + b + degParen);
  }
  function scale(xa, ya, xb, yb, s2, q) {
    if (xa !== xb || ya !== yb) {
      var i = s2.push(pop(s2) + "scale(", null, ",", null, ")");
      q.push({ i: i - 4, x: number3(xa, xb) }, { i: i - 2, x: number3(ya, yb) });
    } else (xb !== 1 || yb !== 1) && s2.push(pop(s2) + "scale(" + xb + "," + yb + ")");
  }
  return function(a2, b) {
    var s2 = [], q = [];
    return a2 = parse2(a2), b = parse2(b), translate(a2.translateX, a2.translateY, b.translateX, b.translateY, s2, q), rotate(a2.rotate, b.rotate, s2, q), skewX(a2.skewX, b.skewX, s2, q), scale(a2.scaleX, a2.scaleY, b.scaleX, b.scaleY, s2, q), a2 = b = null, function(t) {
      for (var i = -1, n = q.length, o; ++i < n; ) s2[(o = q[i]).i] = o.x(t);
      return s2.join("");
    };
  };
}
var interpolateTransformCss = interpolateTransform(parseCss, "px, ", "px)", "deg)"), interpolateTransformSvg = interpolateTransform(parseSvg, ", ", ")", ")"), epsilon2 = 1e-12;
function cosh(x2) {
  return ((x2 = Math.exp(x2)) + 1 / x2) / 2;
}
function sinh(x2) {
  return ((x2 = Math.exp(x2)) - 1 / x2) / 2;
}
function tanh(x2) {
  return ((x2 = Math.exp(2 * x2)) - 1) / (x2 + 1);
}
var zoom = (function zoomRho(rho, rho2, rho4) {
  function zoom2(p0, p1) {
    var ux0 = p0[0], uy0 = p0[1], w0 = p0[2], ux1 = p1[0], uy1 = p1[1], w1 = p1[2], dx = ux1 - ux0, dy = uy1 - uy0, d2 = dx * dx + dy * dy, i, S;
    if (d2 < epsilon2)
      S = Math.log(w1 / w0) / rho, i = function(t) {
        return [
          ux0 + t * dx,
          uy0 + t * dy,
          w0 * Math.exp(rho * t * S)
        ];
      };
    else {
      var d1 = Math.sqrt(d2), b0 = (w1 * w1 - w0 * w0 + rho4 * d2) / (2 * w0 * rho2 * d1), b1 = (w1 * w1 - w0 * w0 - rho4 * d2) / (2 * w1 * rho2 * d1), r0 = Math.log(Math.sqrt(b0 * b0 + 1) - b0), r1 = Math.log(Math.sqrt(b1 * b1 + 1) - b1);
      S = (r1 - r0) / rho, i = function(t) {
        var s2 = t * S, coshr0 = cosh(r0), u = w0 / (rho2 * d1) * (coshr0 * tanh(rho * s2 + r0) - sinh(r0));
        return [
          ux0 + u * dx,
          uy0 + u * dy,
          w0 * coshr0 / cosh(rho * s2 + r0)
        ];
      };
    }
    return i.duration = Math.abs(S) * 1e3 * rho / Math.SQRT2, i;
  }
  return zoom2.rho = function(_) {
    var _1 = Math.max(1e-3, +_), _2 = _1 * _1, _4 = _2 * _2;
    return zoomRho(_1, _2, _4);
  }, zoom2;
})(Math.SQRT2, 2, 4);
function hsl2(hue) {
  return function(start, end) {
    var h = hue((start = hsl(start)).h, (end = hsl(end)).h), s2 = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity2 = nogamma(start.opacity, end.opacity);
    return function(t) {
      return start.h = h(t), start.s = s2(t), start.l = l(t), start.opacity = opacity2(t), start + "";
    };
  };
}
var hsl_default = hsl2(hue$1), hslLong = hsl2(nogamma);
function lab2(start, end) {
  var l = nogamma((start = lab(start)).l, (end = lab(end)).l), a2 = nogamma(start.a, end.a), b = nogamma(start.b, end.b), opacity2 = nogamma(start.opacity, end.opacity);
  return function(t) {
    return start.l = l(t), start.a = a2(t), start.b = b(t), start.opacity = opacity2(t), start + "";
  };
}
function hcl2(hue) {
  return function(start, end) {
    var h = hue((start = hcl(start)).h, (end = hcl(end)).h), c3 = nogamma(start.c, end.c), l = nogamma(start.l, end.l), opacity2 = nogamma(start.opacity, end.opacity);
    return function(t) {
      return start.h = h(t), start.c = c3(t), start.l = l(t), start.opacity = opacity2(t), start + "";
    };
  };
}
var hcl_default = hcl2(hue$1), hclLong = hcl2(nogamma);
function cubehelix2(hue) {
  return (function cubehelixGamma(y2) {
    y2 = +y2;
    function cubehelix4(start, end) {
      var h = hue((start = cubehelix(start)).h, (end = cubehelix(end)).h), s2 = nogamma(start.s, end.s), l = nogamma(start.l, end.l), opacity2 = nogamma(start.opacity, end.opacity);
      return function(t) {
        return start.h = h(t), start.s = s2(t), start.l = l(Math.pow(t, y2)), start.opacity = opacity2(t), start + "";
      };
    }
    return cubehelix4.gamma = cubehelixGamma, cubehelix4;
  })(1);
}
var cubehelix_default = cubehelix2(hue$1), cubehelixLong = cubehelix2(nogamma);
function piecewise(interpolate, values2) {
  values2 === void 0 && (values2 = interpolate, interpolate = value);
  for (var i = 0, n = values2.length - 1, v = values2[0], I = new Array(n < 0 ? 0 : n); i < n; ) I[i] = interpolate(v, v = values2[++i]);
  return function(t) {
    var i2 = Math.max(0, Math.min(n - 1, Math.floor(t *= n)));
    return I[i2](t - i2);
  };
}
function quantize(interpolator, n) {
  for (var samples = new Array(n), i = 0; i < n; ++i) samples[i] = interpolator(i / (n - 1));
  return samples;
}

// ../../node_modules/.pnpm/d3-path@3.1.1/node_modules/d3-path/dist/d3-path.mjs
var pi = Math.PI, tau = 2 * pi, epsilon3 = 1e-6, tauEpsilon = tau - epsilon3;
function append(strings) {
  this._ += strings[0];
  for (let i = 1, n = strings.length; i < n; ++i)
    this._ += arguments[i] + strings[i];
}
function appendRound(digits) {
  let d = Math.floor(digits);
  if (!(d >= 0)) throw new Error(`invalid digits: ${digits}`);
  if (d > 15) return append;
  let k2 = 10 ** d;
  return function(strings) {
    this._ += strings[0];
    for (let i = 1, n = strings.length; i < n; ++i)
      this._ += Math.round(arguments[i] * k2) / k2 + strings[i];
  };
}
function equal(x02, y02, x12, y12) {
  return x02 === x12 && y02 === y12;
}
function equalRound(digits) {
  let d = Math.floor(digits);
  if (!(d <= 15)) return equal;
  let k2 = 10 ** d, r = function(value2) {
    return Math.round(value2 * k2);
  };
  return function(x02, y02, x12, y12) {
    return r(x02) === r(x12) && r(y02) === r(y12);
  };
}
var Path = class {
  constructor(digits) {
    this._x0 = this._y0 = // start of current subpath
    this._x1 = this._y1 = null, this._ = "", this._append = digits == null ? append : appendRound(digits), this._equal = digits == null ? equal : equalRound(digits);
  }
  moveTo(x2, y2) {
    this._append`M${this._x0 = this._x1 = +x2},${this._y0 = this._y1 = +y2}`;
  }
  closePath() {
    this._x1 !== null && (this._x1 = this._x0, this._y1 = this._y0, this._append`Z`);
  }
  lineTo(x2, y2) {
    this._append`L${this._x1 = +x2},${this._y1 = +y2}`;
  }
  quadraticCurveTo(x12, y12, x2, y2) {
    this._append`Q${+x12},${+y12},${this._x1 = +x2},${this._y1 = +y2}`;
  }
  bezierCurveTo(x12, y12, x2, y2, x3, y3) {
    this._append`C${+x12},${+y12},${+x2},${+y2},${this._x1 = +x3},${this._y1 = +y3}`;
  }
  arcTo(x12, y12, x2, y2, r) {
    if (x12 = +x12, y12 = +y12, x2 = +x2, y2 = +y2, r = +r, r < 0) throw new Error(`negative radius: ${r}`);
    let x02 = this._x1, y02 = this._y1, x21 = x2 - x12, y21 = y2 - y12, x01 = x02 - x12, y01 = y02 - y12, l01_2 = x01 * x01 + y01 * y01;
    if (this._x1 === null)
      this._append`M${this._x1 = x12},${this._y1 = y12}`;
    else if (l01_2 > epsilon3) if (!(Math.abs(y01 * x21 - y21 * x01) > epsilon3) || !r)
      this._append`L${this._x1 = x12},${this._y1 = y12}`;
    else {
      let x20 = x2 - x02, y20 = y2 - y02, l21_2 = x21 * x21 + y21 * y21, l20_2 = x20 * x20 + y20 * y20, l21 = Math.sqrt(l21_2), l01 = Math.sqrt(l01_2), l = r * Math.tan((pi - Math.acos((l21_2 + l01_2 - l20_2) / (2 * l21 * l01))) / 2), t01 = l / l01, t21 = l / l21;
      Math.abs(t01 - 1) > epsilon3 && this._append`L${x12 + t01 * x01},${y12 + t01 * y01}`, this._append`A${r},${r},0,0,${+(y01 * x20 > x01 * y20)},${this._x1 = x12 + t21 * x21},${this._y1 = y12 + t21 * y21}`;
    }
  }
  arc(x2, y2, r, a0, a1, ccw) {
    if (x2 = +x2, y2 = +y2, r = +r, ccw = !!ccw, r < 0) throw new Error(`negative radius: ${r}`);
    let dx = r * Math.cos(a0), dy = r * Math.sin(a0), x02 = x2 + dx, y02 = y2 + dy, cw = 1 ^ ccw, da = ccw ? a0 - a1 : a1 - a0;
    if (this._x1 === null ? this._append`M${x02},${y02}` : (Math.abs(this._x1 - x02) > epsilon3 || Math.abs(this._y1 - y02) > epsilon3) && this._append`L${x02},${y02}`, !!r) {
      if (da < 0 && (da = da % tau + tau), da > tauEpsilon)
        this._append`A${r},${r},0,1,${cw},${x2 - dx},${y2 - dy}A${r},${r},0,1,${cw},${this._x1 = x02},${this._y1 = y02}`;
      else if (da > epsilon3) {
        let x12 = x2 + r * Math.cos(a1), y12 = y2 + r * Math.sin(a1);
        if (da >= pi && this._equal(x02, y02, x12, y12)) {
          da /= 2;
          let a00 = a0 + da;
          this._append`A${r},${r},0,${+(da >= pi)},${cw},${x2 + r * Math.cos(a00)},${y2 + r * Math.sin(a00)}`;
        }
        this._append`A${r},${r},0,${+(da >= pi)},${cw},${this._x1 = x12},${this._y1 = y12}`;
      }
    }
  }
  rect(x2, y2, w, h) {
    this._append`M${this._x0 = this._x1 = +x2},${this._y0 = this._y1 = +y2}h${w = +w}v${+h}h${-w}Z`;
  }
  toString() {
    return this._;
  }
};
function path() {
  return new Path();
}
path.prototype = Path.prototype;
function pathRound(digits = 3) {
  return new Path(+digits);
}

// ../../node_modules/.pnpm/d3-format@3.1.3/node_modules/d3-format/dist/d3-format.mjs
function formatDecimal(x2) {
  return Math.abs(x2 = Math.round(x2)) >= 1e21 ? x2.toLocaleString("en").replace(/,/g, "") : x2.toString(10);
}
function formatDecimalParts(x2, p) {
  if (!isFinite(x2) || x2 === 0) return null;
  var i = (x2 = p ? x2.toExponential(p - 1) : x2.toExponential()).indexOf("e"), coefficient = x2.slice(0, i);
  return [
    coefficient.length > 1 ? coefficient[0] + coefficient.slice(2) : coefficient,
    +x2.slice(i + 1)
  ];
}
function exponent(x2) {
  return x2 = formatDecimalParts(Math.abs(x2)), x2 ? x2[1] : NaN;
}
function formatGroup(grouping, thousands) {
  return function(value2, width) {
    for (var i = value2.length, t = [], j = 0, g = grouping[0], length2 = 0; i > 0 && g > 0 && (length2 + g + 1 > width && (g = Math.max(1, width - length2)), t.push(value2.substring(i -= g, i + g)), !((length2 += g + 1) > width)); )
      g = grouping[j = (j + 1) % grouping.length];
    return t.reverse().join(thousands);
  };
}
function formatNumerals(numerals) {
  return function(value2) {
    return value2.replace(/[0-9]/g, function(i) {
      return numerals[+i];
    });
  };
}
var re = /^(?:(.)?([<>=^]))?([+\-( ])?([$#])?(0)?(\d+)?(,)?(\.\d+)?(~)?([a-z%])?$/i;
function formatSpecifier(specifier) {
  if (!(match = re.exec(specifier))) throw new Error("invalid format: " + specifier);
  var match;
  return new FormatSpecifier({
    fill: match[1],
    align: match[2],
    sign: match[3],
    symbol: match[4],
    zero: match[5],
    width: match[6],
    comma: match[7],
    precision: match[8] && match[8].slice(1),
    trim: match[9],
    type: match[10]
  });
}
formatSpecifier.prototype = FormatSpecifier.prototype;
function FormatSpecifier(specifier) {
  this.fill = specifier.fill === void 0 ? " " : specifier.fill + "", this.align = specifier.align === void 0 ? ">" : specifier.align + "", this.sign = specifier.sign === void 0 ? "-" : specifier.sign + "", this.symbol = specifier.symbol === void 0 ? "" : specifier.symbol + "", this.zero = !!specifier.zero, this.width = specifier.width === void 0 ? void 0 : +specifier.width, this.comma = !!specifier.comma, this.precision = specifier.precision === void 0 ? void 0 : +specifier.precision, this.trim = !!specifier.trim, this.type = specifier.type === void 0 ? "" : specifier.type + "";
}
FormatSpecifier.prototype.toString = function() {
  return this.fill + this.align + this.sign + this.symbol + (this.zero ? "0" : "") + (this.width === void 0 ? "" : Math.max(1, this.width | 0)) + (this.comma ? "," : "") + (this.precision === void 0 ? "" : "." + Math.max(0, this.precision | 0)) + (this.trim ? "~" : "") + this.type;
};
function formatTrim(s2) {
  out: for (var n = s2.length, i = 1, i0 = -1, i1; i < n; ++i)
    switch (s2[i]) {
      case ".":
        i0 = i1 = i;
        break;
      case "0":
        i0 === 0 && (i0 = i), i1 = i;
        break;
      default:
        if (!+s2[i]) break out;
        i0 > 0 && (i0 = 0);
        break;
    }
  return i0 > 0 ? s2.slice(0, i0) + s2.slice(i1 + 1) : s2;
}
var prefixExponent;
function formatPrefixAuto(x2, p) {
  var d = formatDecimalParts(x2, p);
  if (!d) return prefixExponent = void 0, x2.toPrecision(p);
  var coefficient = d[0], exponent2 = d[1], i = exponent2 - (prefixExponent = Math.max(-8, Math.min(8, Math.floor(exponent2 / 3))) * 3) + 1, n = coefficient.length;
  return i === n ? coefficient : i > n ? coefficient + new Array(i - n + 1).join("0") : i > 0 ? coefficient.slice(0, i) + "." + coefficient.slice(i) : "0." + new Array(1 - i).join("0") + formatDecimalParts(x2, Math.max(0, p + i - 1))[0];
}
function formatRounded(x2, p) {
  var d = formatDecimalParts(x2, p);
  if (!d) return x2 + "";
  var coefficient = d[0], exponent2 = d[1];
  return exponent2 < 0 ? "0." + new Array(-exponent2).join("0") + coefficient : coefficient.length > exponent2 + 1 ? coefficient.slice(0, exponent2 + 1) + "." + coefficient.slice(exponent2 + 1) : coefficient + new Array(exponent2 - coefficient.length + 2).join("0");
}
var formatTypes = {
  "%": (x2, p) => (x2 * 100).toFixed(p),
  b: (x2) => Math.round(x2).toString(2),
  c: (x2) => x2 + "",
  d: formatDecimal,
  e: (x2, p) => x2.toExponential(p),
  f: (x2, p) => x2.toFixed(p),
  g: (x2, p) => x2.toPrecision(p),
  o: (x2) => Math.round(x2).toString(8),
  p: (x2, p) => formatRounded(x2 * 100, p),
  r: formatRounded,
  s: formatPrefixAuto,
  X: (x2) => Math.round(x2).toString(16).toUpperCase(),
  x: (x2) => Math.round(x2).toString(16)
};
function identity4(x2) {
  return x2;
}
var map = Array.prototype.map, prefixes = ["y", "z", "a", "f", "p", "n", "\xB5", "m", "", "k", "M", "G", "T", "P", "E", "Z", "Y"];
function formatLocale(locale3) {
  var group2 = locale3.grouping === void 0 || locale3.thousands === void 0 ? identity4 : formatGroup(map.call(locale3.grouping, Number), locale3.thousands + ""), currencyPrefix = locale3.currency === void 0 ? "" : locale3.currency[0] + "", currencySuffix = locale3.currency === void 0 ? "" : locale3.currency[1] + "", decimal = locale3.decimal === void 0 ? "." : locale3.decimal + "", numerals = locale3.numerals === void 0 ? identity4 : formatNumerals(map.call(locale3.numerals, String)), percent = locale3.percent === void 0 ? "%" : locale3.percent + "", minus = locale3.minus === void 0 ? "\u2212" : locale3.minus + "", nan = locale3.nan === void 0 ? "NaN" : locale3.nan + "";
  function newFormat(specifier, options) {
    specifier = formatSpecifier(specifier);
    var fill = specifier.fill, align = specifier.align, sign3 = specifier.sign, symbol2 = specifier.symbol, zero3 = specifier.zero, width = specifier.width, comma = specifier.comma, precision = specifier.precision, trim = specifier.trim, type = specifier.type;
    type === "n" ? (comma = !0, type = "g") : formatTypes[type] || (precision === void 0 && (precision = 12), trim = !0, type = "g"), (zero3 || fill === "0" && align === "=") && (zero3 = !0, fill = "0", align = "=");
    var prefix = (options && options.prefix !== void 0 ? options.prefix : "") + (symbol2 === "$" ? currencyPrefix : symbol2 === "#" && /[boxX]/.test(type) ? "0" + type.toLowerCase() : ""), suffix = (symbol2 === "$" ? currencySuffix : /[%p]/.test(type) ? percent : "") + (options && options.suffix !== void 0 ? options.suffix : ""), formatType = formatTypes[type], maybeSuffix = /[defgprs%]/.test(type);
    precision = precision === void 0 ? 6 : /[gprs]/.test(type) ? Math.max(1, Math.min(21, precision)) : Math.max(0, Math.min(20, precision));
    function format3(value2) {
      var valuePrefix = prefix, valueSuffix = suffix, i, n, c3;
      if (type === "c")
        valueSuffix = formatType(value2) + valueSuffix, value2 = "";
      else {
        value2 = +value2;
        var valueNegative = value2 < 0 || 1 / value2 < 0;
        if (value2 = isNaN(value2) ? nan : formatType(Math.abs(value2), precision), trim && (value2 = formatTrim(value2)), valueNegative && +value2 == 0 && sign3 !== "+" && (valueNegative = !1), valuePrefix = (valueNegative ? sign3 === "(" ? sign3 : minus : sign3 === "-" || sign3 === "(" ? "" : sign3) + valuePrefix, valueSuffix = (type === "s" && !isNaN(value2) && prefixExponent !== void 0 ? prefixes[8 + prefixExponent / 3] : "") + valueSuffix + (valueNegative && sign3 === "(" ? ")" : ""), maybeSuffix) {
          for (i = -1, n = value2.length; ++i < n; )
            if (c3 = value2.charCodeAt(i), 48 > c3 || c3 > 57) {
              valueSuffix = (c3 === 46 ? decimal + value2.slice(i + 1) : value2.slice(i)) + valueSuffix, value2 = value2.slice(0, i);
              break;
            }
        }
      }
      comma && !zero3 && (value2 = group2(value2, 1 / 0));
      var length2 = valuePrefix.length + value2.length + valueSuffix.length, padding = length2 < width ? new Array(width - length2 + 1).join(fill) : "";
      switch (comma && zero3 && (value2 = group2(padding + value2, padding.length ? width - valueSuffix.length : 1 / 0), padding = ""), align) {
        case "<":
          value2 = valuePrefix + value2 + valueSuffix + padding;
          break;
        case "=":
          value2 = valuePrefix + padding + value2 + valueSuffix;
          break;
        case "^":
          value2 = padding.slice(0, length2 = padding.length >> 1) + valuePrefix + value2 + valueSuffix + padding.slice(length2);
          break;
        default:
          value2 = padding + valuePrefix + value2 + valueSuffix;
          break;
      }
      return numerals(value2);
    }
    return format3.toString = function() {
      return specifier + "";
    }, format3;
  }
  function formatPrefix2(specifier, value2) {
    var e = Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3, k2 = Math.pow(10, -e), f = newFormat((specifier = formatSpecifier(specifier), specifier.type = "f", specifier), { suffix: prefixes[8 + e / 3] });
    return function(value3) {
      return f(k2 * value3);
    };
  }
  return {
    format: newFormat,
    formatPrefix: formatPrefix2
  };
}
var locale, format, formatPrefix;
defaultLocale({
  thousands: ",",
  grouping: [3],
  currency: ["$", ""]
});
function defaultLocale(definition) {
  return locale = formatLocale(definition), format = locale.format, formatPrefix = locale.formatPrefix, locale;
}
function precisionFixed(step2) {
  return Math.max(0, -exponent(Math.abs(step2)));
}
function precisionPrefix(step2, value2) {
  return Math.max(0, Math.max(-8, Math.min(8, Math.floor(exponent(value2) / 3))) * 3 - exponent(Math.abs(step2)));
}
function precisionRound(step2, max2) {
  return step2 = Math.abs(step2), max2 = Math.abs(max2) - step2, Math.max(0, exponent(max2) - exponent(step2)) + 1;
}

// ../../node_modules/.pnpm/d3-geo@3.1.2/node_modules/d3-geo/dist/d3-geo.mjs
var epsilon4 = 1e-6, epsilon22 = 1e-12, pi2 = Math.PI, halfPi = pi2 / 2, quarterPi = pi2 / 4, tau2 = pi2 * 2, degrees3 = 180 / pi2, radians2 = pi2 / 180, abs = Math.abs, atan = Math.atan, atan2 = Math.atan2, cos = Math.cos;
var exp = Math.exp;
var log = Math.log, pow = Math.pow, sin = Math.sin, sign = Math.sign || function(x2) {
  return x2 > 0 ? 1 : x2 < 0 ? -1 : 0;
}, sqrt = Math.sqrt, tan = Math.tan;
function acos(x2) {
  return x2 > 1 ? 0 : x2 < -1 ? pi2 : Math.acos(x2);
}
function asin(x2) {
  return x2 > 1 ? halfPi : x2 < -1 ? -halfPi : Math.asin(x2);
}
function noop() {
}
function streamGeometry(geometry, stream) {
  geometry && streamGeometryType.hasOwnProperty(geometry.type) && streamGeometryType[geometry.type](geometry, stream);
}
var streamObjectType = {
  Feature: function(object2, stream) {
    streamGeometry(object2.geometry, stream);
  },
  FeatureCollection: function(object2, stream) {
    for (var features = object2.features, i = -1, n = features.length; ++i < n; ) streamGeometry(features[i].geometry, stream);
  }
}, streamGeometryType = {
  Sphere: function(object2, stream) {
    stream.sphere();
  },
  Point: function(object2, stream) {
    object2 = object2.coordinates, stream.point(object2[0], object2[1], object2[2]);
  },
  MultiPoint: function(object2, stream) {
    for (var coordinates = object2.coordinates, i = -1, n = coordinates.length; ++i < n; ) object2 = coordinates[i], stream.point(object2[0], object2[1], object2[2]);
  },
  LineString: function(object2, stream) {
    streamLine(object2.coordinates, stream, 0);
  },
  MultiLineString: function(object2, stream) {
    for (var coordinates = object2.coordinates, i = -1, n = coordinates.length; ++i < n; ) streamLine(coordinates[i], stream, 0);
  },
  Polygon: function(object2, stream) {
    streamPolygon(object2.coordinates, stream);
  },
  MultiPolygon: function(object2, stream) {
    for (var coordinates = object2.coordinates, i = -1, n = coordinates.length; ++i < n; ) streamPolygon(coordinates[i], stream);
  },
  GeometryCollection: function(object2, stream) {
    for (var geometries = object2.geometries, i = -1, n = geometries.length; ++i < n; ) streamGeometry(geometries[i], stream);
  }
};
function streamLine(coordinates, stream, closed) {
  var i = -1, n = coordinates.length - closed, coordinate;
  for (stream.lineStart(); ++i < n; ) coordinate = coordinates[i], stream.point(coordinate[0], coordinate[1], coordinate[2]);
  stream.lineEnd();
}
function streamPolygon(coordinates, stream) {
  var i = -1, n = coordinates.length;
  for (stream.polygonStart(); ++i < n; ) streamLine(coordinates[i], stream, 1);
  stream.polygonEnd();
}
function geoStream(object2, stream) {
  object2 && streamObjectType.hasOwnProperty(object2.type) ? streamObjectType[object2.type](object2, stream) : streamGeometry(object2, stream);
}
var areaRingSum$1 = new Adder(), areaSum$1 = new Adder();
function spherical(cartesian2) {
  return [atan2(cartesian2[1], cartesian2[0]), asin(cartesian2[2])];
}
function cartesian(spherical2) {
  var lambda = spherical2[0], phi = spherical2[1], cosPhi = cos(phi);
  return [cosPhi * cos(lambda), cosPhi * sin(lambda), sin(phi)];
}
function cartesianDot(a2, b) {
  return a2[0] * b[0] + a2[1] * b[1] + a2[2] * b[2];
}
function cartesianCross(a2, b) {
  return [a2[1] * b[2] - a2[2] * b[1], a2[2] * b[0] - a2[0] * b[2], a2[0] * b[1] - a2[1] * b[0]];
}
function cartesianAddInPlace(a2, b) {
  a2[0] += b[0], a2[1] += b[1], a2[2] += b[2];
}
function cartesianScale(vector, k2) {
  return [vector[0] * k2, vector[1] * k2, vector[2] * k2];
}
function cartesianNormalizeInPlace(d) {
  var l = sqrt(d[0] * d[0] + d[1] * d[1] + d[2] * d[2]);
  d[0] /= l, d[1] /= l, d[2] /= l;
}
function compose(a2, b) {
  function compose2(x2, y2) {
    return x2 = a2(x2, y2), b(x2[0], x2[1]);
  }
  return a2.invert && b.invert && (compose2.invert = function(x2, y2) {
    return x2 = b.invert(x2, y2), x2 && a2.invert(x2[0], x2[1]);
  }), compose2;
}
function rotationIdentity(lambda, phi) {
  return abs(lambda) > pi2 && (lambda -= Math.round(lambda / tau2) * tau2), [lambda, phi];
}
rotationIdentity.invert = rotationIdentity;
function rotateRadians(deltaLambda, deltaPhi, deltaGamma) {
  return (deltaLambda %= tau2) ? deltaPhi || deltaGamma ? compose(rotationLambda(deltaLambda), rotationPhiGamma(deltaPhi, deltaGamma)) : rotationLambda(deltaLambda) : deltaPhi || deltaGamma ? rotationPhiGamma(deltaPhi, deltaGamma) : rotationIdentity;
}
function forwardRotationLambda(deltaLambda) {
  return function(lambda, phi) {
    return lambda += deltaLambda, abs(lambda) > pi2 && (lambda -= Math.round(lambda / tau2) * tau2), [lambda, phi];
  };
}
function rotationLambda(deltaLambda) {
  var rotation2 = forwardRotationLambda(deltaLambda);
  return rotation2.invert = forwardRotationLambda(-deltaLambda), rotation2;
}
function rotationPhiGamma(deltaPhi, deltaGamma) {
  var cosDeltaPhi = cos(deltaPhi), sinDeltaPhi = sin(deltaPhi), cosDeltaGamma = cos(deltaGamma), sinDeltaGamma = sin(deltaGamma);
  function rotation2(lambda, phi) {
    var cosPhi = cos(phi), x2 = cos(lambda) * cosPhi, y2 = sin(lambda) * cosPhi, z = sin(phi), k2 = z * cosDeltaPhi + x2 * sinDeltaPhi;
    return [
      atan2(y2 * cosDeltaGamma - k2 * sinDeltaGamma, x2 * cosDeltaPhi - z * sinDeltaPhi),
      asin(k2 * cosDeltaGamma + y2 * sinDeltaGamma)
    ];
  }
  return rotation2.invert = function(lambda, phi) {
    var cosPhi = cos(phi), x2 = cos(lambda) * cosPhi, y2 = sin(lambda) * cosPhi, z = sin(phi), k2 = z * cosDeltaGamma - y2 * sinDeltaGamma;
    return [
      atan2(y2 * cosDeltaGamma + z * sinDeltaGamma, x2 * cosDeltaPhi + k2 * sinDeltaPhi),
      asin(k2 * cosDeltaPhi - x2 * sinDeltaPhi)
    ];
  }, rotation2;
}
function rotation(rotate) {
  rotate = rotateRadians(rotate[0] * radians2, rotate[1] * radians2, rotate.length > 2 ? rotate[2] * radians2 : 0);
  function forward(coordinates) {
    return coordinates = rotate(coordinates[0] * radians2, coordinates[1] * radians2), coordinates[0] *= degrees3, coordinates[1] *= degrees3, coordinates;
  }
  return forward.invert = function(coordinates) {
    return coordinates = rotate.invert(coordinates[0] * radians2, coordinates[1] * radians2), coordinates[0] *= degrees3, coordinates[1] *= degrees3, coordinates;
  }, forward;
}
function circleStream(stream, radius2, delta, direction, t03, t13) {
  if (delta) {
    var cosRadius = cos(radius2), sinRadius = sin(radius2), step2 = direction * delta;
    t03 == null ? (t03 = radius2 + direction * tau2, t13 = radius2 - step2 / 2) : (t03 = circleRadius(cosRadius, t03), t13 = circleRadius(cosRadius, t13), (direction > 0 ? t03 < t13 : t03 > t13) && (t03 += direction * tau2));
    for (var point3, t = t03; direction > 0 ? t > t13 : t < t13; t -= step2)
      point3 = spherical([cosRadius, -sinRadius * cos(t), -sinRadius * sin(t)]), stream.point(point3[0], point3[1]);
  }
}
function circleRadius(cosRadius, point3) {
  point3 = cartesian(point3), point3[0] -= cosRadius, cartesianNormalizeInPlace(point3);
  var radius2 = acos(-point3[1]);
  return ((-point3[2] < 0 ? -radius2 : radius2) + tau2 - epsilon4) % tau2;
}
function clipBuffer() {
  var lines = [], line3;
  return {
    point: function(x2, y2, m) {
      line3.push([x2, y2, m]);
    },
    lineStart: function() {
      lines.push(line3 = []);
    },
    lineEnd: noop,
    rejoin: function() {
      lines.length > 1 && lines.push(lines.pop().concat(lines.shift()));
    },
    result: function() {
      var result = lines;
      return lines = [], line3 = null, result;
    }
  };
}
function pointEqual(a2, b) {
  return abs(a2[0] - b[0]) < epsilon4 && abs(a2[1] - b[1]) < epsilon4;
}
function Intersection(point3, points, other, entry) {
  this.x = point3, this.z = points, this.o = other, this.e = entry, this.v = !1, this.n = this.p = null;
}
function clipRejoin(segments, compareIntersection2, startInside, interpolate, stream) {
  var subject = [], clip2 = [], i, n;
  if (segments.forEach(function(segment) {
    if (!((n2 = segment.length - 1) <= 0)) {
      var n2, p0 = segment[0], p1 = segment[n2], x2;
      if (pointEqual(p0, p1)) {
        if (!p0[2] && !p1[2]) {
          for (stream.lineStart(), i = 0; i < n2; ++i) stream.point((p0 = segment[i])[0], p0[1]);
          stream.lineEnd();
          return;
        }
        p1[0] += 2 * epsilon4;
      }
      subject.push(x2 = new Intersection(p0, segment, null, !0)), clip2.push(x2.o = new Intersection(p0, null, x2, !1)), subject.push(x2 = new Intersection(p1, segment, null, !1)), clip2.push(x2.o = new Intersection(p1, null, x2, !0));
    }
  }), !!subject.length) {
    for (clip2.sort(compareIntersection2), link(subject), link(clip2), i = 0, n = clip2.length; i < n; ++i)
      clip2[i].e = startInside = !startInside;
    for (var start = subject[0], points, point3; ; ) {
      for (var current = start, isSubject = !0; current.v; ) if ((current = current.n) === start) return;
      points = current.z, stream.lineStart();
      do {
        if (current.v = current.o.v = !0, current.e) {
          if (isSubject)
            for (i = 0, n = points.length; i < n; ++i) stream.point((point3 = points[i])[0], point3[1]);
          else
            interpolate(current.x, current.n.x, 1, stream);
          current = current.n;
        } else {
          if (isSubject)
            for (points = current.p.z, i = points.length - 1; i >= 0; --i) stream.point((point3 = points[i])[0], point3[1]);
          else
            interpolate(current.x, current.p.x, -1, stream);
          current = current.p;
        }
        current = current.o, points = current.z, isSubject = !isSubject;
      } while (!current.v);
      stream.lineEnd();
    }
  }
}
function link(array4) {
  if (n = array4.length) {
    for (var n, i = 0, a2 = array4[0], b; ++i < n; )
      a2.n = b = array4[i], b.p = a2, a2 = b;
    a2.n = b = array4[0], b.p = a2;
  }
}
function longitude(point3) {
  return abs(point3[0]) <= pi2 ? point3[0] : sign(point3[0]) * ((abs(point3[0]) + pi2) % tau2 - pi2);
}
function polygonContains(polygon, point3) {
  var lambda = longitude(point3), phi = point3[1], sinPhi = sin(phi), normal = [sin(lambda), -cos(lambda), 0], angle = 0, winding = 0, sum3 = new Adder();
  sinPhi === 1 ? phi = halfPi + epsilon4 : sinPhi === -1 && (phi = -halfPi - epsilon4);
  for (var i = 0, n = polygon.length; i < n; ++i)
    if (m = (ring = polygon[i]).length)
      for (var ring, m, point0 = ring[m - 1], lambda0 = longitude(point0), phi0 = point0[1] / 2 + quarterPi, sinPhi0 = sin(phi0), cosPhi0 = cos(phi0), j = 0; j < m; ++j, lambda0 = lambda1, sinPhi0 = sinPhi1, cosPhi0 = cosPhi1, point0 = point1) {
        var point1 = ring[j], lambda1 = longitude(point1), phi1 = point1[1] / 2 + quarterPi, sinPhi1 = sin(phi1), cosPhi1 = cos(phi1), delta = lambda1 - lambda0, sign3 = delta >= 0 ? 1 : -1, absDelta = sign3 * delta, antimeridian = absDelta > pi2, k2 = sinPhi0 * sinPhi1;
        if (sum3.add(atan2(k2 * sign3 * sin(absDelta), cosPhi0 * cosPhi1 + k2 * cos(absDelta))), angle += antimeridian ? delta + sign3 * tau2 : delta, antimeridian ^ lambda0 >= lambda ^ lambda1 >= lambda) {
          var arc = cartesianCross(cartesian(point0), cartesian(point1));
          cartesianNormalizeInPlace(arc);
          var intersection = cartesianCross(normal, arc);
          cartesianNormalizeInPlace(intersection);
          var phiArc = (antimeridian ^ delta >= 0 ? -1 : 1) * asin(intersection[2]);
          (phi > phiArc || phi === phiArc && (arc[0] || arc[1])) && (winding += antimeridian ^ delta >= 0 ? 1 : -1);
        }
      }
  return (angle < -epsilon4 || angle < epsilon4 && sum3 < -epsilon22) ^ winding & 1;
}
function clip(pointVisible, clipLine2, interpolate, start) {
  return function(sink) {
    var line3 = clipLine2(sink), ringBuffer = clipBuffer(), ringSink = clipLine2(ringBuffer), polygonStarted = !1, polygon, segments, ring, clip2 = {
      point: point3,
      lineStart,
      lineEnd,
      polygonStart: function() {
        clip2.point = pointRing, clip2.lineStart = ringStart, clip2.lineEnd = ringEnd, segments = [], polygon = [];
      },
      polygonEnd: function() {
        clip2.point = point3, clip2.lineStart = lineStart, clip2.lineEnd = lineEnd, segments = merge(segments);
        var startInside = polygonContains(polygon, start);
        segments.length ? (polygonStarted || (sink.polygonStart(), polygonStarted = !0), clipRejoin(segments, compareIntersection, startInside, interpolate, sink)) : startInside && (polygonStarted || (sink.polygonStart(), polygonStarted = !0), sink.lineStart(), interpolate(null, null, 1, sink), sink.lineEnd()), polygonStarted && (sink.polygonEnd(), polygonStarted = !1), segments = polygon = null;
      },
      sphere: function() {
        sink.polygonStart(), sink.lineStart(), interpolate(null, null, 1, sink), sink.lineEnd(), sink.polygonEnd();
      }
    };
    function point3(lambda, phi) {
      pointVisible(lambda, phi) && sink.point(lambda, phi);
    }
    function pointLine(lambda, phi) {
      line3.point(lambda, phi);
    }
    function lineStart() {
      clip2.point = pointLine, line3.lineStart();
    }
    function lineEnd() {
      clip2.point = point3, line3.lineEnd();
    }
    function pointRing(lambda, phi) {
      ring.push([lambda, phi]), ringSink.point(lambda, phi);
    }
    function ringStart() {
      ringSink.lineStart(), ring = [];
    }
    function ringEnd() {
      pointRing(ring[0][0], ring[0][1]), ringSink.lineEnd();
      var clean = ringSink.clean(), ringSegments = ringBuffer.result(), i, n = ringSegments.length, m, segment, point4;
      if (ring.pop(), polygon.push(ring), ring = null, !!n) {
        if (clean & 1) {
          if (segment = ringSegments[0], (m = segment.length - 1) > 0) {
            for (polygonStarted || (sink.polygonStart(), polygonStarted = !0), sink.lineStart(), i = 0; i < m; ++i) sink.point((point4 = segment[i])[0], point4[1]);
            sink.lineEnd();
          }
          return;
        }
        n > 1 && clean & 2 && ringSegments.push(ringSegments.pop().concat(ringSegments.shift())), segments.push(ringSegments.filter(validSegment));
      }
    }
    return clip2;
  };
}
function validSegment(segment) {
  return segment.length > 1;
}
function compareIntersection(a2, b) {
  return ((a2 = a2.x)[0] < 0 ? a2[1] - halfPi - epsilon4 : halfPi - a2[1]) - ((b = b.x)[0] < 0 ? b[1] - halfPi - epsilon4 : halfPi - b[1]);
}
var clipAntimeridian = clip(
  function() {
    return !0;
  },
  clipAntimeridianLine,
  clipAntimeridianInterpolate,
  [-pi2, -halfPi]
);
function clipAntimeridianLine(stream) {
  var lambda0 = NaN, phi0 = NaN, sign0 = NaN, clean;
  return {
    lineStart: function() {
      stream.lineStart(), clean = 1;
    },
    point: function(lambda1, phi1) {
      var sign1 = lambda1 > 0 ? pi2 : -pi2, delta = abs(lambda1 - lambda0);
      abs(delta - pi2) < epsilon4 ? (stream.point(lambda0, phi0 = (phi0 + phi1) / 2 > 0 ? halfPi : -halfPi), stream.point(sign0, phi0), stream.lineEnd(), stream.lineStart(), stream.point(sign1, phi0), stream.point(lambda1, phi0), clean = 0) : sign0 !== sign1 && delta >= pi2 && (abs(lambda0 - sign0) < epsilon4 && (lambda0 -= sign0 * epsilon4), abs(lambda1 - sign1) < epsilon4 && (lambda1 -= sign1 * epsilon4), phi0 = clipAntimeridianIntersect(lambda0, phi0, lambda1, phi1), stream.point(sign0, phi0), stream.lineEnd(), stream.lineStart(), stream.point(sign1, phi0), clean = 0), stream.point(lambda0 = lambda1, phi0 = phi1), sign0 = sign1;
    },
    lineEnd: function() {
      stream.lineEnd(), lambda0 = phi0 = NaN;
    },
    clean: function() {
      return 2 - clean;
    }
  };
}
function clipAntimeridianIntersect(lambda0, phi0, lambda1, phi1) {
  var cosPhi0, cosPhi1, sinLambda0Lambda1 = sin(lambda0 - lambda1);
  return abs(sinLambda0Lambda1) > epsilon4 ? atan((sin(phi0) * (cosPhi1 = cos(phi1)) * sin(lambda1) - sin(phi1) * (cosPhi0 = cos(phi0)) * sin(lambda0)) / (cosPhi0 * cosPhi1 * sinLambda0Lambda1)) : (phi0 + phi1) / 2;
}
function clipAntimeridianInterpolate(from, to, direction, stream) {
  var phi;
  if (from == null)
    phi = direction * halfPi, stream.point(-pi2, phi), stream.point(0, phi), stream.point(pi2, phi), stream.point(pi2, 0), stream.point(pi2, -phi), stream.point(0, -phi), stream.point(-pi2, -phi), stream.point(-pi2, 0), stream.point(-pi2, phi);
  else if (abs(from[0] - to[0]) > epsilon4) {
    var lambda = from[0] < to[0] ? pi2 : -pi2;
    phi = direction * lambda / 2, stream.point(-lambda, phi), stream.point(0, phi), stream.point(lambda, phi);
  } else
    stream.point(to[0], to[1]);
}
function clipCircle(radius2) {
  var cr = cos(radius2), delta = 2 * radians2, smallRadius = cr > 0, notHemisphere = abs(cr) > epsilon4;
  function interpolate(from, to, direction, stream) {
    circleStream(stream, radius2, delta, direction, from, to);
  }
  function visible(lambda, phi) {
    return cos(lambda) * cos(phi) > cr;
  }
  function clipLine2(stream) {
    var point0, c0, v0, v00, clean;
    return {
      lineStart: function() {
        v00 = v0 = !1, clean = 1;
      },
      point: function(lambda, phi) {
        var point1 = [lambda, phi], point22, v = visible(lambda, phi), c3 = smallRadius ? v ? 0 : code(lambda, phi) : v ? code(lambda + (lambda < 0 ? pi2 : -pi2), phi) : 0;
        if (!point0 && (v00 = v0 = v) && stream.lineStart(), v !== v0 && (point22 = intersect(point0, point1), (!point22 || pointEqual(point0, point22) || pointEqual(point1, point22)) && (point1[2] = 1)), v !== v0)
          clean = 0, v ? (stream.lineStart(), point22 = intersect(point1, point0), stream.point(point22[0], point22[1])) : (point22 = intersect(point0, point1), stream.point(point22[0], point22[1], 2), stream.lineEnd()), point0 = point22;
        else if (notHemisphere && point0 && smallRadius ^ v) {
          var t;
          !(c3 & c0) && (t = intersect(point1, point0, !0)) && (clean = 0, smallRadius ? (stream.lineStart(), stream.point(t[0][0], t[0][1]), stream.point(t[1][0], t[1][1]), stream.lineEnd()) : (stream.point(t[1][0], t[1][1]), stream.lineEnd(), stream.lineStart(), stream.point(t[0][0], t[0][1], 3)));
        }
        v && (!point0 || !pointEqual(point0, point1)) && stream.point(point1[0], point1[1]), point0 = point1, v0 = v, c0 = c3;
      },
      lineEnd: function() {
        v0 && stream.lineEnd(), point0 = null;
      },
      // Rejoin first and last segments if there were intersections and the first
      // and last points were visible.
      clean: function() {
        return clean | (v00 && v0) << 1;
      }
    };
  }
  function intersect(a2, b, two) {
    var pa = cartesian(a2), pb = cartesian(b), n1 = [1, 0, 0], n2 = cartesianCross(pa, pb), n2n2 = cartesianDot(n2, n2), n1n2 = n2[0], determinant = n2n2 - n1n2 * n1n2;
    if (!determinant) return !two && a2;
    var c1 = cr * n2n2 / determinant, c22 = -cr * n1n2 / determinant, n1xn2 = cartesianCross(n1, n2), A5 = cartesianScale(n1, c1), B2 = cartesianScale(n2, c22);
    cartesianAddInPlace(A5, B2);
    var u = n1xn2, w = cartesianDot(A5, u), uu = cartesianDot(u, u), t22 = w * w - uu * (cartesianDot(A5, A5) - 1);
    if (!(t22 < 0)) {
      var t = sqrt(t22), q = cartesianScale(u, (-w - t) / uu);
      if (cartesianAddInPlace(q, A5), q = spherical(q), !two) return q;
      var lambda0 = a2[0], lambda1 = b[0], phi0 = a2[1], phi1 = b[1], z;
      lambda1 < lambda0 && (z = lambda0, lambda0 = lambda1, lambda1 = z);
      var delta2 = lambda1 - lambda0, polar = abs(delta2 - pi2) < epsilon4, meridian = polar || delta2 < epsilon4;
      if (!polar && phi1 < phi0 && (z = phi0, phi0 = phi1, phi1 = z), meridian ? polar ? phi0 + phi1 > 0 ^ q[1] < (abs(q[0] - lambda0) < epsilon4 ? phi0 : phi1) : phi0 <= q[1] && q[1] <= phi1 : delta2 > pi2 ^ (lambda0 <= q[0] && q[0] <= lambda1)) {
        var q1 = cartesianScale(u, (-w + t) / uu);
        return cartesianAddInPlace(q1, A5), [q, spherical(q1)];
      }
    }
  }
  function code(lambda, phi) {
    var r = smallRadius ? radius2 : pi2 - radius2, code2 = 0;
    return lambda < -r ? code2 |= 1 : lambda > r && (code2 |= 2), phi < -r ? code2 |= 4 : phi > r && (code2 |= 8), code2;
  }
  return clip(visible, clipLine2, interpolate, smallRadius ? [0, -radius2] : [-pi2, radius2 - pi2]);
}
function clipLine(a2, b, x02, y02, x12, y12) {
  var ax = a2[0], ay = a2[1], bx = b[0], by = b[1], t03 = 0, t13 = 1, dx = bx - ax, dy = by - ay, r;
  if (r = x02 - ax, !(!dx && r > 0)) {
    if (r /= dx, dx < 0) {
      if (r < t03) return;
      r < t13 && (t13 = r);
    } else if (dx > 0) {
      if (r > t13) return;
      r > t03 && (t03 = r);
    }
    if (r = x12 - ax, !(!dx && r < 0)) {
      if (r /= dx, dx < 0) {
        if (r > t13) return;
        r > t03 && (t03 = r);
      } else if (dx > 0) {
        if (r < t03) return;
        r < t13 && (t13 = r);
      }
      if (r = y02 - ay, !(!dy && r > 0)) {
        if (r /= dy, dy < 0) {
          if (r < t03) return;
          r < t13 && (t13 = r);
        } else if (dy > 0) {
          if (r > t13) return;
          r > t03 && (t03 = r);
        }
        if (r = y12 - ay, !(!dy && r < 0)) {
          if (r /= dy, dy < 0) {
            if (r > t13) return;
            r > t03 && (t03 = r);
          } else if (dy > 0) {
            if (r < t03) return;
            r < t13 && (t13 = r);
          }
          return t03 > 0 && (a2[0] = ax + t03 * dx, a2[1] = ay + t03 * dy), t13 < 1 && (b[0] = ax + t13 * dx, b[1] = ay + t13 * dy), !0;
        }
      }
    }
  }
}
var clipMax = 1e9, clipMin = -clipMax;
function clipRectangle(x02, y02, x12, y12) {
  function visible(x2, y2) {
    return x02 <= x2 && x2 <= x12 && y02 <= y2 && y2 <= y12;
  }
  function interpolate(from, to, direction, stream) {
    var a2 = 0, a1 = 0;
    if (from == null || (a2 = corner(from, direction)) !== (a1 = corner(to, direction)) || comparePoint(from, to) < 0 ^ direction > 0)
      do
        stream.point(a2 === 0 || a2 === 3 ? x02 : x12, a2 > 1 ? y12 : y02);
      while ((a2 = (a2 + direction + 4) % 4) !== a1);
    else
      stream.point(to[0], to[1]);
  }
  function corner(p, direction) {
    return abs(p[0] - x02) < epsilon4 ? direction > 0 ? 0 : 3 : abs(p[0] - x12) < epsilon4 ? direction > 0 ? 2 : 1 : abs(p[1] - y02) < epsilon4 ? direction > 0 ? 1 : 0 : direction > 0 ? 3 : 2;
  }
  function compareIntersection2(a2, b) {
    return comparePoint(a2.x, b.x);
  }
  function comparePoint(a2, b) {
    var ca = corner(a2, 1), cb = corner(b, 1);
    return ca !== cb ? ca - cb : ca === 0 ? b[1] - a2[1] : ca === 1 ? a2[0] - b[0] : ca === 2 ? a2[1] - b[1] : b[0] - a2[0];
  }
  return function(stream) {
    var activeStream = stream, bufferStream = clipBuffer(), segments, polygon, ring, x__, y__, v__, x_, y_, v_, first2, clean, clipStream = {
      point: point3,
      lineStart,
      lineEnd,
      polygonStart,
      polygonEnd
    };
    function point3(x2, y2) {
      visible(x2, y2) && activeStream.point(x2, y2);
    }
    function polygonInside() {
      for (var winding = 0, i = 0, n = polygon.length; i < n; ++i)
        for (var ring2 = polygon[i], j = 1, m = ring2.length, point4 = ring2[0], a0, a1, b0 = point4[0], b1 = point4[1]; j < m; ++j)
          a0 = b0, a1 = b1, point4 = ring2[j], b0 = point4[0], b1 = point4[1], a1 <= y12 ? b1 > y12 && (b0 - a0) * (y12 - a1) > (b1 - a1) * (x02 - a0) && ++winding : b1 <= y12 && (b0 - a0) * (y12 - a1) < (b1 - a1) * (x02 - a0) && --winding;
      return winding;
    }
    function polygonStart() {
      activeStream = bufferStream, segments = [], polygon = [], clean = !0;
    }
    function polygonEnd() {
      var startInside = polygonInside(), cleanInside = clean && startInside, visible2 = (segments = merge(segments)).length;
      (cleanInside || visible2) && (stream.polygonStart(), cleanInside && (stream.lineStart(), interpolate(null, null, 1, stream), stream.lineEnd()), visible2 && clipRejoin(segments, compareIntersection2, startInside, interpolate, stream), stream.polygonEnd()), activeStream = stream, segments = polygon = ring = null;
    }
    function lineStart() {
      clipStream.point = linePoint, polygon && polygon.push(ring = []), first2 = !0, v_ = !1, x_ = y_ = NaN;
    }
    function lineEnd() {
      segments && (linePoint(x__, y__), v__ && v_ && bufferStream.rejoin(), segments.push(bufferStream.result())), clipStream.point = point3, v_ && activeStream.lineEnd();
    }
    function linePoint(x2, y2) {
      var v = visible(x2, y2);
      if (polygon && ring.push([x2, y2]), first2)
        x__ = x2, y__ = y2, v__ = v, first2 = !1, v && (activeStream.lineStart(), activeStream.point(x2, y2));
      else if (v && v_) activeStream.point(x2, y2);
      else {
        var a2 = [x_ = Math.max(clipMin, Math.min(clipMax, x_)), y_ = Math.max(clipMin, Math.min(clipMax, y_))], b = [x2 = Math.max(clipMin, Math.min(clipMax, x2)), y2 = Math.max(clipMin, Math.min(clipMax, y2))];
        clipLine(a2, b, x02, y02, x12, y12) ? (v_ || (activeStream.lineStart(), activeStream.point(a2[0], a2[1])), activeStream.point(b[0], b[1]), v || activeStream.lineEnd(), clean = !1) : v && (activeStream.lineStart(), activeStream.point(x2, y2), clean = !1);
      }
      x_ = x2, y_ = y2, v_ = v;
    }
    return clipStream;
  };
}
var identity$1 = (x2) => x2, areaSum = new Adder(), areaRingSum = new Adder(), x00$2, y00$2, x0$3, y0$3, areaStream = {
  point: noop,
  lineStart: noop,
  lineEnd: noop,
  polygonStart: function() {
    areaStream.lineStart = areaRingStart, areaStream.lineEnd = areaRingEnd;
  },
  polygonEnd: function() {
    areaStream.lineStart = areaStream.lineEnd = areaStream.point = noop, areaSum.add(abs(areaRingSum)), areaRingSum = new Adder();
  },
  result: function() {
    var area3 = areaSum / 2;
    return areaSum = new Adder(), area3;
  }
};
function areaRingStart() {
  areaStream.point = areaPointFirst;
}
function areaPointFirst(x2, y2) {
  areaStream.point = areaPoint, x00$2 = x0$3 = x2, y00$2 = y0$3 = y2;
}
function areaPoint(x2, y2) {
  areaRingSum.add(y0$3 * x2 - x0$3 * y2), x0$3 = x2, y0$3 = y2;
}
function areaRingEnd() {
  areaPoint(x00$2, y00$2);
}
var x0$2 = 1 / 0, y0$2 = x0$2, x1 = -x0$2, y1 = x1, boundsStream = {
  point: boundsPoint,
  lineStart: noop,
  lineEnd: noop,
  polygonStart: noop,
  polygonEnd: noop,
  result: function() {
    var bounds = [[x0$2, y0$2], [x1, y1]];
    return x1 = y1 = -(y0$2 = x0$2 = 1 / 0), bounds;
  }
};
function boundsPoint(x2, y2) {
  x2 < x0$2 && (x0$2 = x2), x2 > x1 && (x1 = x2), y2 < y0$2 && (y0$2 = y2), y2 > y1 && (y1 = y2);
}
var X0 = 0, Y0 = 0, Z0 = 0, X1 = 0, Y1 = 0, Z1 = 0, X2 = 0, Y2 = 0, Z2 = 0, x00$1, y00$1, x0$1, y0$1, centroidStream = {
  point: centroidPoint,
  lineStart: centroidLineStart,
  lineEnd: centroidLineEnd,
  polygonStart: function() {
    centroidStream.lineStart = centroidRingStart, centroidStream.lineEnd = centroidRingEnd;
  },
  polygonEnd: function() {
    centroidStream.point = centroidPoint, centroidStream.lineStart = centroidLineStart, centroidStream.lineEnd = centroidLineEnd;
  },
  result: function() {
    var centroid = Z2 ? [X2 / Z2, Y2 / Z2] : Z1 ? [X1 / Z1, Y1 / Z1] : Z0 ? [X0 / Z0, Y0 / Z0] : [NaN, NaN];
    return X0 = Y0 = Z0 = X1 = Y1 = Z1 = X2 = Y2 = Z2 = 0, centroid;
  }
};
function centroidPoint(x2, y2) {
  X0 += x2, Y0 += y2, ++Z0;
}
function centroidLineStart() {
  centroidStream.point = centroidPointFirstLine;
}
function centroidPointFirstLine(x2, y2) {
  centroidStream.point = centroidPointLine, centroidPoint(x0$1 = x2, y0$1 = y2);
}
function centroidPointLine(x2, y2) {
  var dx = x2 - x0$1, dy = y2 - y0$1, z = sqrt(dx * dx + dy * dy);
  X1 += z * (x0$1 + x2) / 2, Y1 += z * (y0$1 + y2) / 2, Z1 += z, centroidPoint(x0$1 = x2, y0$1 = y2);
}
function centroidLineEnd() {
  centroidStream.point = centroidPoint;
}
function centroidRingStart() {
  centroidStream.point = centroidPointFirstRing;
}
function centroidRingEnd() {
  centroidPointRing(x00$1, y00$1);
}
function centroidPointFirstRing(x2, y2) {
  centroidStream.point = centroidPointRing, centroidPoint(x00$1 = x0$1 = x2, y00$1 = y0$1 = y2);
}
function centroidPointRing(x2, y2) {
  var dx = x2 - x0$1, dy = y2 - y0$1, z = sqrt(dx * dx + dy * dy);
  X1 += z * (x0$1 + x2) / 2, Y1 += z * (y0$1 + y2) / 2, Z1 += z, z = y0$1 * x2 - x0$1 * y2, X2 += z * (x0$1 + x2), Y2 += z * (y0$1 + y2), Z2 += z * 3, centroidPoint(x0$1 = x2, y0$1 = y2);
}
function PathContext(context) {
  this._context = context;
}
PathContext.prototype = {
  _radius: 4.5,
  pointRadius: function(_) {
    return this._radius = _, this;
  },
  polygonStart: function() {
    this._line = 0;
  },
  polygonEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._point = 0;
  },
  lineEnd: function() {
    this._line === 0 && this._context.closePath(), this._point = NaN;
  },
  point: function(x2, y2) {
    switch (this._point) {
      case 0: {
        this._context.moveTo(x2, y2), this._point = 1;
        break;
      }
      case 1: {
        this._context.lineTo(x2, y2);
        break;
      }
      default: {
        this._context.moveTo(x2 + this._radius, y2), this._context.arc(x2, y2, this._radius, 0, tau2);
        break;
      }
    }
  },
  result: noop
};
var lengthSum = new Adder(), lengthRing, x00, y00, x0, y0, lengthStream = {
  point: noop,
  lineStart: function() {
    lengthStream.point = lengthPointFirst;
  },
  lineEnd: function() {
    lengthRing && lengthPoint(x00, y00), lengthStream.point = noop;
  },
  polygonStart: function() {
    lengthRing = !0;
  },
  polygonEnd: function() {
    lengthRing = null;
  },
  result: function() {
    var length2 = +lengthSum;
    return lengthSum = new Adder(), length2;
  }
};
function lengthPointFirst(x2, y2) {
  lengthStream.point = lengthPoint, x00 = x0 = x2, y00 = y0 = y2;
}
function lengthPoint(x2, y2) {
  x0 -= x2, y0 -= y2, lengthSum.add(sqrt(x0 * x0 + y0 * y0)), x0 = x2, y0 = y2;
}
var cacheDigits, cacheAppend, cacheRadius, cacheCircle, PathString = class {
  constructor(digits) {
    this._append = digits == null ? append2 : appendRound2(digits), this._radius = 4.5, this._ = "";
  }
  pointRadius(_) {
    return this._radius = +_, this;
  }
  polygonStart() {
    this._line = 0;
  }
  polygonEnd() {
    this._line = NaN;
  }
  lineStart() {
    this._point = 0;
  }
  lineEnd() {
    this._line === 0 && (this._ += "Z"), this._point = NaN;
  }
  point(x2, y2) {
    switch (this._point) {
      case 0: {
        this._append`M${x2},${y2}`, this._point = 1;
        break;
      }
      case 1: {
        this._append`L${x2},${y2}`;
        break;
      }
      default: {
        if (this._append`M${x2},${y2}`, this._radius !== cacheRadius || this._append !== cacheAppend) {
          let r = this._radius, s2 = this._;
          this._ = "", this._append`m0,${r}a${r},${r} 0 1,1 0,${-2 * r}a${r},${r} 0 1,1 0,${2 * r}z`, cacheRadius = r, cacheAppend = this._append, cacheCircle = this._, this._ = s2;
        }
        this._ += cacheCircle;
        break;
      }
    }
  }
  result() {
    let result = this._;
    return this._ = "", result.length ? result : null;
  }
};
function append2(strings) {
  let i = 1;
  this._ += strings[0];
  for (let j = strings.length; i < j; ++i)
    this._ += arguments[i] + strings[i];
}
function appendRound2(digits) {
  let d = Math.floor(digits);
  if (!(d >= 0)) throw new RangeError(`invalid digits: ${digits}`);
  if (d > 15) return append2;
  if (d !== cacheDigits) {
    let k2 = 10 ** d;
    cacheDigits = d, cacheAppend = function(strings) {
      let i = 1;
      this._ += strings[0];
      for (let j = strings.length; i < j; ++i)
        this._ += Math.round(arguments[i] * k2) / k2 + strings[i];
    };
  }
  return cacheAppend;
}
function index(projection3, context) {
  let digits = 3, pointRadius = 4.5, projectionStream, contextStream;
  function path2(object2) {
    return object2 && (typeof pointRadius == "function" && contextStream.pointRadius(+pointRadius.apply(this, arguments)), geoStream(object2, projectionStream(contextStream))), contextStream.result();
  }
  return path2.area = function(object2) {
    return geoStream(object2, projectionStream(areaStream)), areaStream.result();
  }, path2.measure = function(object2) {
    return geoStream(object2, projectionStream(lengthStream)), lengthStream.result();
  }, path2.bounds = function(object2) {
    return geoStream(object2, projectionStream(boundsStream)), boundsStream.result();
  }, path2.centroid = function(object2) {
    return geoStream(object2, projectionStream(centroidStream)), centroidStream.result();
  }, path2.projection = function(_) {
    return arguments.length ? (projectionStream = _ == null ? (projection3 = null, identity$1) : (projection3 = _).stream, path2) : projection3;
  }, path2.context = function(_) {
    return arguments.length ? (contextStream = _ == null ? (context = null, new PathString(digits)) : new PathContext(context = _), typeof pointRadius != "function" && contextStream.pointRadius(pointRadius), path2) : context;
  }, path2.pointRadius = function(_) {
    return arguments.length ? (pointRadius = typeof _ == "function" ? _ : (contextStream.pointRadius(+_), +_), path2) : pointRadius;
  }, path2.digits = function(_) {
    if (!arguments.length) return digits;
    if (_ == null) digits = null;
    else {
      let d = Math.floor(_);
      if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
      digits = d;
    }
    return context === null && (contextStream = new PathString(digits)), path2;
  }, path2.projection(projection3).digits(digits).context(context);
}
function transform(methods) {
  return {
    stream: transformer(methods)
  };
}
function transformer(methods) {
  return function(stream) {
    var s2 = new TransformStream();
    for (var key in methods) s2[key] = methods[key];
    return s2.stream = stream, s2;
  };
}
function TransformStream() {
}
TransformStream.prototype = {
  constructor: TransformStream,
  point: function(x2, y2) {
    this.stream.point(x2, y2);
  },
  sphere: function() {
    this.stream.sphere();
  },
  lineStart: function() {
    this.stream.lineStart();
  },
  lineEnd: function() {
    this.stream.lineEnd();
  },
  polygonStart: function() {
    this.stream.polygonStart();
  },
  polygonEnd: function() {
    this.stream.polygonEnd();
  }
};
function fit(projection3, fitBounds, object2) {
  var clip2 = projection3.clipExtent && projection3.clipExtent();
  return projection3.scale(150).translate([0, 0]), clip2 != null && projection3.clipExtent(null), geoStream(object2, projection3.stream(boundsStream)), fitBounds(boundsStream.result()), clip2 != null && projection3.clipExtent(clip2), projection3;
}
function fitExtent(projection3, extent3, object2) {
  return fit(projection3, function(b) {
    var w = extent3[1][0] - extent3[0][0], h = extent3[1][1] - extent3[0][1], k2 = Math.min(w / (b[1][0] - b[0][0]), h / (b[1][1] - b[0][1])), x2 = +extent3[0][0] + (w - k2 * (b[1][0] + b[0][0])) / 2, y2 = +extent3[0][1] + (h - k2 * (b[1][1] + b[0][1])) / 2;
    projection3.scale(150 * k2).translate([x2, y2]);
  }, object2);
}
function fitSize(projection3, size, object2) {
  return fitExtent(projection3, [[0, 0], size], object2);
}
function fitWidth(projection3, width, object2) {
  return fit(projection3, function(b) {
    var w = +width, k2 = w / (b[1][0] - b[0][0]), x2 = (w - k2 * (b[1][0] + b[0][0])) / 2, y2 = -k2 * b[0][1];
    projection3.scale(150 * k2).translate([x2, y2]);
  }, object2);
}
function fitHeight(projection3, height, object2) {
  return fit(projection3, function(b) {
    var h = +height, k2 = h / (b[1][1] - b[0][1]), x2 = -k2 * b[0][0], y2 = (h - k2 * (b[1][1] + b[0][1])) / 2;
    projection3.scale(150 * k2).translate([x2, y2]);
  }, object2);
}
var maxDepth = 16, cosMinDistance = cos(30 * radians2);
function resample(project2, delta2) {
  return +delta2 ? resample$1(project2, delta2) : resampleNone(project2);
}
function resampleNone(project2) {
  return transformer({
    point: function(x2, y2) {
      x2 = project2(x2, y2), this.stream.point(x2[0], x2[1]);
    }
  });
}
function resample$1(project2, delta2) {
  function resampleLineTo(x02, y02, lambda0, a0, b0, c0, x12, y12, lambda1, a1, b1, c1, depth, stream) {
    var dx = x12 - x02, dy = y12 - y02, d2 = dx * dx + dy * dy;
    if (d2 > 4 * delta2 && depth--) {
      var a2 = a0 + a1, b = b0 + b1, c3 = c0 + c1, m = sqrt(a2 * a2 + b * b + c3 * c3), phi2 = asin(c3 /= m), lambda2 = abs(abs(c3) - 1) < epsilon4 || abs(lambda0 - lambda1) < epsilon4 ? (lambda0 + lambda1) / 2 : atan2(b, a2), p = project2(lambda2, phi2), x2 = p[0], y2 = p[1], dx2 = x2 - x02, dy2 = y2 - y02, dz = dy * dx2 - dx * dy2;
      (dz * dz / d2 > delta2 || abs((dx * dx2 + dy * dy2) / d2 - 0.5) > 0.3 || a0 * a1 + b0 * b1 + c0 * c1 < cosMinDistance) && (resampleLineTo(x02, y02, lambda0, a0, b0, c0, x2, y2, lambda2, a2 /= m, b /= m, c3, depth, stream), stream.point(x2, y2), resampleLineTo(x2, y2, lambda2, a2, b, c3, x12, y12, lambda1, a1, b1, c1, depth, stream));
    }
  }
  return function(stream) {
    var lambda00, x002, y002, a00, b00, c00, lambda0, x02, y02, a0, b0, c0, resampleStream = {
      point: point3,
      lineStart,
      lineEnd,
      polygonStart: function() {
        stream.polygonStart(), resampleStream.lineStart = ringStart;
      },
      polygonEnd: function() {
        stream.polygonEnd(), resampleStream.lineStart = lineStart;
      }
    };
    function point3(x2, y2) {
      x2 = project2(x2, y2), stream.point(x2[0], x2[1]);
    }
    function lineStart() {
      x02 = NaN, resampleStream.point = linePoint, stream.lineStart();
    }
    function linePoint(lambda, phi) {
      var c3 = cartesian([lambda, phi]), p = project2(lambda, phi);
      resampleLineTo(x02, y02, lambda0, a0, b0, c0, x02 = p[0], y02 = p[1], lambda0 = lambda, a0 = c3[0], b0 = c3[1], c0 = c3[2], maxDepth, stream), stream.point(x02, y02);
    }
    function lineEnd() {
      resampleStream.point = point3, stream.lineEnd();
    }
    function ringStart() {
      lineStart(), resampleStream.point = ringPoint, resampleStream.lineEnd = ringEnd;
    }
    function ringPoint(lambda, phi) {
      linePoint(lambda00 = lambda, phi), x002 = x02, y002 = y02, a00 = a0, b00 = b0, c00 = c0, resampleStream.point = linePoint;
    }
    function ringEnd() {
      resampleLineTo(x02, y02, lambda0, a0, b0, c0, x002, y002, lambda00, a00, b00, c00, maxDepth, stream), resampleStream.lineEnd = lineEnd, lineEnd();
    }
    return resampleStream;
  };
}
var transformRadians = transformer({
  point: function(x2, y2) {
    this.stream.point(x2 * radians2, y2 * radians2);
  }
});
function transformRotate(rotate) {
  return transformer({
    point: function(x2, y2) {
      var r = rotate(x2, y2);
      return this.stream.point(r[0], r[1]);
    }
  });
}
function scaleTranslate(k2, dx, dy, sx, sy) {
  function transform2(x2, y2) {
    return x2 *= sx, y2 *= sy, [dx + k2 * x2, dy - k2 * y2];
  }
  return transform2.invert = function(x2, y2) {
    return [(x2 - dx) / k2 * sx, (dy - y2) / k2 * sy];
  }, transform2;
}
function scaleTranslateRotate(k2, dx, dy, sx, sy, alpha) {
  if (!alpha) return scaleTranslate(k2, dx, dy, sx, sy);
  var cosAlpha = cos(alpha), sinAlpha = sin(alpha), a2 = cosAlpha * k2, b = sinAlpha * k2, ai = cosAlpha / k2, bi = sinAlpha / k2, ci = (sinAlpha * dy - cosAlpha * dx) / k2, fi = (sinAlpha * dx + cosAlpha * dy) / k2;
  function transform2(x2, y2) {
    return x2 *= sx, y2 *= sy, [a2 * x2 - b * y2 + dx, dy - b * x2 - a2 * y2];
  }
  return transform2.invert = function(x2, y2) {
    return [sx * (ai * x2 - bi * y2 + ci), sy * (fi - bi * x2 - ai * y2)];
  }, transform2;
}
function projection(project2) {
  return projectionMutator(function() {
    return project2;
  })();
}
function projectionMutator(projectAt) {
  var project2, k2 = 150, x2 = 480, y2 = 250, lambda = 0, phi = 0, deltaLambda = 0, deltaPhi = 0, deltaGamma = 0, rotate, alpha = 0, sx = 1, sy = 1, theta = null, preclip = clipAntimeridian, x02 = null, y02, x12, y12, postclip = identity$1, delta2 = 0.5, projectResample, projectTransform, projectRotateTransform, cache, cacheStream;
  function projection3(point3) {
    return projectRotateTransform(point3[0] * radians2, point3[1] * radians2);
  }
  function invert(point3) {
    return point3 = projectRotateTransform.invert(point3[0], point3[1]), point3 && [point3[0] * degrees3, point3[1] * degrees3];
  }
  projection3.stream = function(stream) {
    return cache && cacheStream === stream ? cache : cache = transformRadians(transformRotate(rotate)(preclip(projectResample(postclip(cacheStream = stream)))));
  }, projection3.preclip = function(_) {
    return arguments.length ? (preclip = _, theta = void 0, reset()) : preclip;
  }, projection3.postclip = function(_) {
    return arguments.length ? (postclip = _, x02 = y02 = x12 = y12 = null, reset()) : postclip;
  }, projection3.clipAngle = function(_) {
    return arguments.length ? (preclip = +_ ? clipCircle(theta = _ * radians2) : (theta = null, clipAntimeridian), reset()) : theta * degrees3;
  }, projection3.clipExtent = function(_) {
    return arguments.length ? (postclip = _ == null ? (x02 = y02 = x12 = y12 = null, identity$1) : clipRectangle(x02 = +_[0][0], y02 = +_[0][1], x12 = +_[1][0], y12 = +_[1][1]), reset()) : x02 == null ? null : [[x02, y02], [x12, y12]];
  }, projection3.scale = function(_) {
    return arguments.length ? (k2 = +_, recenter()) : k2;
  }, projection3.translate = function(_) {
    return arguments.length ? (x2 = +_[0], y2 = +_[1], recenter()) : [x2, y2];
  }, projection3.center = function(_) {
    return arguments.length ? (lambda = _[0] % 360 * radians2, phi = _[1] % 360 * radians2, recenter()) : [lambda * degrees3, phi * degrees3];
  }, projection3.rotate = function(_) {
    return arguments.length ? (deltaLambda = _[0] % 360 * radians2, deltaPhi = _[1] % 360 * radians2, deltaGamma = _.length > 2 ? _[2] % 360 * radians2 : 0, recenter()) : [deltaLambda * degrees3, deltaPhi * degrees3, deltaGamma * degrees3];
  }, projection3.angle = function(_) {
    return arguments.length ? (alpha = _ % 360 * radians2, recenter()) : alpha * degrees3;
  }, projection3.reflectX = function(_) {
    return arguments.length ? (sx = _ ? -1 : 1, recenter()) : sx < 0;
  }, projection3.reflectY = function(_) {
    return arguments.length ? (sy = _ ? -1 : 1, recenter()) : sy < 0;
  }, projection3.precision = function(_) {
    return arguments.length ? (projectResample = resample(projectTransform, delta2 = _ * _), reset()) : sqrt(delta2);
  }, projection3.fitExtent = function(extent3, object2) {
    return fitExtent(projection3, extent3, object2);
  }, projection3.fitSize = function(size, object2) {
    return fitSize(projection3, size, object2);
  }, projection3.fitWidth = function(width, object2) {
    return fitWidth(projection3, width, object2);
  }, projection3.fitHeight = function(height, object2) {
    return fitHeight(projection3, height, object2);
  };
  function recenter() {
    var center2 = scaleTranslateRotate(k2, 0, 0, sx, sy, alpha).apply(null, project2(lambda, phi)), transform2 = scaleTranslateRotate(k2, x2 - center2[0], y2 - center2[1], sx, sy, alpha);
    return rotate = rotateRadians(deltaLambda, deltaPhi, deltaGamma), projectTransform = compose(project2, transform2), projectRotateTransform = compose(rotate, projectTransform), projectResample = resample(projectTransform, delta2), reset();
  }
  function reset() {
    return cache = cacheStream = null, projection3;
  }
  return function() {
    return project2 = projectAt.apply(this, arguments), projection3.invert = project2.invert && invert, recenter();
  };
}
function conicProjection(projectAt) {
  var phi0 = 0, phi1 = pi2 / 3, m = projectionMutator(projectAt), p = m(phi0, phi1);
  return p.parallels = function(_) {
    return arguments.length ? m(phi0 = _[0] * radians2, phi1 = _[1] * radians2) : [phi0 * degrees3, phi1 * degrees3];
  }, p;
}
function cylindricalEqualAreaRaw(phi0) {
  var cosPhi0 = cos(phi0);
  function forward(lambda, phi) {
    return [lambda * cosPhi0, sin(phi) / cosPhi0];
  }
  return forward.invert = function(x2, y2) {
    return [x2 / cosPhi0, asin(y2 * cosPhi0)];
  }, forward;
}
function conicEqualAreaRaw(y02, y12) {
  var sy0 = sin(y02), n = (sy0 + sin(y12)) / 2;
  if (abs(n) < epsilon4) return cylindricalEqualAreaRaw(y02);
  var c3 = 1 + sy0 * (2 * n - sy0), r0 = sqrt(c3) / n;
  function project2(x2, y2) {
    var r = sqrt(c3 - 2 * n * sin(y2)) / n;
    return [r * sin(x2 *= n), r0 - r * cos(x2)];
  }
  return project2.invert = function(x2, y2) {
    var r0y = r0 - y2, l = atan2(x2, abs(r0y)) * sign(r0y);
    return r0y * n < 0 && (l -= pi2 * sign(x2) * sign(r0y)), [l / n, asin((c3 - (x2 * x2 + r0y * r0y) * n * n) / (2 * n))];
  }, project2;
}
function conicEqualArea() {
  return conicProjection(conicEqualAreaRaw).scale(155.424).center([0, 33.6442]);
}
function albers() {
  return conicEqualArea().parallels([29.5, 45.5]).scale(1070).translate([480, 250]).rotate([96, 0]).center([-0.6, 38.7]);
}
function multiplex(streams) {
  var n = streams.length;
  return {
    point: function(x2, y2) {
      for (var i = -1; ++i < n; ) streams[i].point(x2, y2);
    },
    sphere: function() {
      for (var i = -1; ++i < n; ) streams[i].sphere();
    },
    lineStart: function() {
      for (var i = -1; ++i < n; ) streams[i].lineStart();
    },
    lineEnd: function() {
      for (var i = -1; ++i < n; ) streams[i].lineEnd();
    },
    polygonStart: function() {
      for (var i = -1; ++i < n; ) streams[i].polygonStart();
    },
    polygonEnd: function() {
      for (var i = -1; ++i < n; ) streams[i].polygonEnd();
    }
  };
}
function albersUsa() {
  var cache, cacheStream, lower48 = albers(), lower48Point, alaska = conicEqualArea().rotate([154, 0]).center([-2, 58.5]).parallels([55, 65]), alaskaPoint, hawaii = conicEqualArea().rotate([157, 0]).center([-3, 19.9]).parallels([8, 18]), hawaiiPoint, point3, pointStream = { point: function(x2, y2) {
    point3 = [x2, y2];
  } };
  function albersUsa2(coordinates) {
    var x2 = coordinates[0], y2 = coordinates[1];
    return point3 = null, lower48Point.point(x2, y2), point3 || (alaskaPoint.point(x2, y2), point3) || (hawaiiPoint.point(x2, y2), point3);
  }
  albersUsa2.invert = function(coordinates) {
    var k2 = lower48.scale(), t = lower48.translate(), x2 = (coordinates[0] - t[0]) / k2, y2 = (coordinates[1] - t[1]) / k2;
    return (y2 >= 0.12 && y2 < 0.234 && x2 >= -0.425 && x2 < -0.214 ? alaska : y2 >= 0.166 && y2 < 0.234 && x2 >= -0.214 && x2 < -0.115 ? hawaii : lower48).invert(coordinates);
  }, albersUsa2.stream = function(stream) {
    return cache && cacheStream === stream ? cache : cache = multiplex([lower48.stream(cacheStream = stream), alaska.stream(stream), hawaii.stream(stream)]);
  }, albersUsa2.precision = function(_) {
    return arguments.length ? (lower48.precision(_), alaska.precision(_), hawaii.precision(_), reset()) : lower48.precision();
  }, albersUsa2.scale = function(_) {
    return arguments.length ? (lower48.scale(_), alaska.scale(_ * 0.35), hawaii.scale(_), albersUsa2.translate(lower48.translate())) : lower48.scale();
  }, albersUsa2.translate = function(_) {
    if (!arguments.length) return lower48.translate();
    var k2 = lower48.scale(), x2 = +_[0], y2 = +_[1];
    return lower48Point = lower48.translate(_).clipExtent([[x2 - 0.455 * k2, y2 - 0.238 * k2], [x2 + 0.455 * k2, y2 + 0.238 * k2]]).stream(pointStream), alaskaPoint = alaska.translate([x2 - 0.307 * k2, y2 + 0.201 * k2]).clipExtent([[x2 - 0.425 * k2 + epsilon4, y2 + 0.12 * k2 + epsilon4], [x2 - 0.214 * k2 - epsilon4, y2 + 0.234 * k2 - epsilon4]]).stream(pointStream), hawaiiPoint = hawaii.translate([x2 - 0.205 * k2, y2 + 0.212 * k2]).clipExtent([[x2 - 0.214 * k2 + epsilon4, y2 + 0.166 * k2 + epsilon4], [x2 - 0.115 * k2 - epsilon4, y2 + 0.234 * k2 - epsilon4]]).stream(pointStream), reset();
  }, albersUsa2.fitExtent = function(extent3, object2) {
    return fitExtent(albersUsa2, extent3, object2);
  }, albersUsa2.fitSize = function(size, object2) {
    return fitSize(albersUsa2, size, object2);
  }, albersUsa2.fitWidth = function(width, object2) {
    return fitWidth(albersUsa2, width, object2);
  }, albersUsa2.fitHeight = function(height, object2) {
    return fitHeight(albersUsa2, height, object2);
  };
  function reset() {
    return cache = cacheStream = null, albersUsa2;
  }
  return albersUsa2.scale(1070);
}
function azimuthalRaw(scale) {
  return function(x2, y2) {
    var cx = cos(x2), cy = cos(y2), k2 = scale(cx * cy);
    return k2 === 1 / 0 ? [2, 0] : [
      k2 * cy * sin(x2),
      k2 * sin(y2)
    ];
  };
}
function azimuthalInvert(angle) {
  return function(x2, y2) {
    var z = sqrt(x2 * x2 + y2 * y2), c3 = angle(z), sc = sin(c3), cc = cos(c3);
    return [
      atan2(x2 * sc, z * cc),
      asin(z && y2 * sc / z)
    ];
  };
}
var azimuthalEqualAreaRaw = azimuthalRaw(function(cxcy) {
  return sqrt(2 / (1 + cxcy));
});
azimuthalEqualAreaRaw.invert = azimuthalInvert(function(z) {
  return 2 * asin(z / 2);
});
function azimuthalEqualArea() {
  return projection(azimuthalEqualAreaRaw).scale(124.75).clipAngle(180 - 1e-3);
}
var azimuthalEquidistantRaw = azimuthalRaw(function(c3) {
  return (c3 = acos(c3)) && c3 / sin(c3);
});
azimuthalEquidistantRaw.invert = azimuthalInvert(function(z) {
  return z;
});
function azimuthalEquidistant() {
  return projection(azimuthalEquidistantRaw).scale(79.4188).clipAngle(180 - 1e-3);
}
function mercatorRaw(lambda, phi) {
  return [lambda, log(tan((halfPi + phi) / 2))];
}
mercatorRaw.invert = function(x2, y2) {
  return [x2, 2 * atan(exp(y2)) - halfPi];
};
function mercator() {
  return mercatorProjection(mercatorRaw).scale(961 / tau2);
}
function mercatorProjection(project2) {
  var m = projection(project2), center2 = m.center, scale = m.scale, translate = m.translate, clipExtent = m.clipExtent, x02 = null, y02, x12, y12;
  m.scale = function(_) {
    return arguments.length ? (scale(_), reclip()) : scale();
  }, m.translate = function(_) {
    return arguments.length ? (translate(_), reclip()) : translate();
  }, m.center = function(_) {
    return arguments.length ? (center2(_), reclip()) : center2();
  }, m.clipExtent = function(_) {
    return arguments.length ? (_ == null ? x02 = y02 = x12 = y12 = null : (x02 = +_[0][0], y02 = +_[0][1], x12 = +_[1][0], y12 = +_[1][1]), reclip()) : x02 == null ? null : [[x02, y02], [x12, y12]];
  };
  function reclip() {
    var k2 = pi2 * scale(), t = m(rotation(m.rotate()).invert([0, 0]));
    return clipExtent(x02 == null ? [[t[0] - k2, t[1] - k2], [t[0] + k2, t[1] + k2]] : project2 === mercatorRaw ? [[Math.max(t[0] - k2, x02), y02], [Math.min(t[0] + k2, x12), y12]] : [[x02, Math.max(t[1] - k2, y02)], [x12, Math.min(t[1] + k2, y12)]]);
  }
  return reclip();
}
function tany(y2) {
  return tan((halfPi + y2) / 2);
}
function conicConformalRaw(y02, y12) {
  var cy0 = cos(y02), n = y02 === y12 ? sin(y02) : log(cy0 / cos(y12)) / log(tany(y12) / tany(y02)), f = cy0 * pow(tany(y02), n) / n;
  if (!n) return mercatorRaw;
  function project2(x2, y2) {
    f > 0 ? y2 < -halfPi + epsilon4 && (y2 = -halfPi + epsilon4) : y2 > halfPi - epsilon4 && (y2 = halfPi - epsilon4);
    var r = f / pow(tany(y2), n);
    return [r * sin(n * x2), f - r * cos(n * x2)];
  }
  return project2.invert = function(x2, y2) {
    var fy = f - y2, r = sign(n) * sqrt(x2 * x2 + fy * fy), l = atan2(x2, abs(fy)) * sign(fy);
    return fy * n < 0 && (l -= pi2 * sign(x2) * sign(fy)), [l / n, 2 * atan(pow(f / r, 1 / n)) - halfPi];
  }, project2;
}
function conicConformal() {
  return conicProjection(conicConformalRaw).scale(109.5).parallels([30, 30]);
}
function equirectangularRaw(lambda, phi) {
  return [lambda, phi];
}
equirectangularRaw.invert = equirectangularRaw;
function equirectangular() {
  return projection(equirectangularRaw).scale(152.63);
}
function conicEquidistantRaw(y02, y12) {
  var cy0 = cos(y02), n = y02 === y12 ? sin(y02) : (cy0 - cos(y12)) / (y12 - y02), g = cy0 / n + y02;
  if (abs(n) < epsilon4) return equirectangularRaw;
  function project2(x2, y2) {
    var gy = g - y2, nx = n * x2;
    return [gy * sin(nx), g - gy * cos(nx)];
  }
  return project2.invert = function(x2, y2) {
    var gy = g - y2, l = atan2(x2, abs(gy)) * sign(gy);
    return gy * n < 0 && (l -= pi2 * sign(x2) * sign(gy)), [l / n, g - sign(n) * sqrt(x2 * x2 + gy * gy)];
  }, project2;
}
function conicEquidistant() {
  return conicProjection(conicEquidistantRaw).scale(131.154).center([0, 13.9389]);
}
var A1 = 1.340264, A2 = -0.081106, A3 = 893e-6, A4 = 3796e-6, M = sqrt(3) / 2, iterations = 12;
function equalEarthRaw(lambda, phi) {
  var l = asin(M * sin(phi)), l2 = l * l, l6 = l2 * l2 * l2;
  return [
    lambda * cos(l) / (M * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2))),
    l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2))
  ];
}
equalEarthRaw.invert = function(x2, y2) {
  for (var l = y2, l2 = l * l, l6 = l2 * l2 * l2, i = 0, delta, fy, fpy; i < iterations && (fy = l * (A1 + A2 * l2 + l6 * (A3 + A4 * l2)) - y2, fpy = A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2), l -= delta = fy / fpy, l2 = l * l, l6 = l2 * l2 * l2, !(abs(delta) < epsilon22)); ++i)
    ;
  return [
    M * x2 * (A1 + 3 * A2 * l2 + l6 * (7 * A3 + 9 * A4 * l2)) / cos(l),
    asin(sin(l) / M)
  ];
};
function equalEarth() {
  return projection(equalEarthRaw).scale(177.158);
}
function gnomonicRaw(x2, y2) {
  var cy = cos(y2), k2 = cos(x2) * cy;
  return [cy * sin(x2) / k2, sin(y2) / k2];
}
gnomonicRaw.invert = azimuthalInvert(atan);
function gnomonic() {
  return projection(gnomonicRaw).scale(144.049).clipAngle(60);
}
function naturalEarth1Raw(lambda, phi) {
  var phi2 = phi * phi, phi4 = phi2 * phi2;
  return [
    lambda * (0.8707 - 0.131979 * phi2 + phi4 * (-0.013791 + phi4 * (3971e-6 * phi2 - 1529e-6 * phi4))),
    phi * (1.007226 + phi2 * (0.015085 + phi4 * (-0.044475 + 0.028874 * phi2 - 5916e-6 * phi4)))
  ];
}
naturalEarth1Raw.invert = function(x2, y2) {
  var phi = y2, i = 25, delta;
  do {
    var phi2 = phi * phi, phi4 = phi2 * phi2;
    phi -= delta = (phi * (1.007226 + phi2 * (0.015085 + phi4 * (-0.044475 + 0.028874 * phi2 - 5916e-6 * phi4))) - y2) / (1.007226 + phi2 * (0.015085 * 3 + phi4 * (-0.044475 * 7 + 0.028874 * 9 * phi2 - 5916e-6 * 11 * phi4)));
  } while (abs(delta) > epsilon4 && --i > 0);
  return [
    x2 / (0.8707 + (phi2 = phi * phi) * (-0.131979 + phi2 * (-0.013791 + phi2 * phi2 * phi2 * (3971e-6 - 1529e-6 * phi2)))),
    phi
  ];
};
function orthographicRaw(x2, y2) {
  return [cos(y2) * sin(x2), sin(y2)];
}
orthographicRaw.invert = azimuthalInvert(asin);
function orthographic() {
  return projection(orthographicRaw).scale(249.5).clipAngle(90 + epsilon4);
}
function stereographicRaw(x2, y2) {
  var cy = cos(y2), k2 = 1 + cos(x2) * cy;
  return [cy * sin(x2) / k2, sin(y2) / k2];
}
stereographicRaw.invert = azimuthalInvert(function(z) {
  return 2 * atan(z);
});
function stereographic() {
  return projection(stereographicRaw).scale(250).clipAngle(142);
}
function transverseMercatorRaw(lambda, phi) {
  return [log(tan((halfPi + phi) / 2)), -lambda];
}
transverseMercatorRaw.invert = function(x2, y2) {
  return [-y2, 2 * atan(exp(x2)) - halfPi];
};
function transverseMercator() {
  var m = mercatorProjection(transverseMercatorRaw), center2 = m.center, rotate = m.rotate;
  return m.center = function(_) {
    return arguments.length ? center2([-_[1], _[0]]) : (_ = center2(), [_[1], -_[0]]);
  }, m.rotate = function(_) {
    return arguments.length ? rotate([_[0], _[1], _.length > 2 ? _[2] + 90 : 90]) : (_ = rotate(), [_[0], _[1], _[2] - 90]);
  }, rotate([0, 0, 90]).scale(159.155);
}

// ../../node_modules/.pnpm/d3-time@3.1.1/node_modules/d3-time/dist/d3-time.mjs
var t02 = /* @__PURE__ */ new Date(), t12 = /* @__PURE__ */ new Date();
function timeInterval(floori, offseti, count2, field2) {
  function interval(date3) {
    return floori(date3 = arguments.length === 0 ? /* @__PURE__ */ new Date() : /* @__PURE__ */ new Date(+date3)), date3;
  }
  return interval.floor = (date3) => (floori(date3 = /* @__PURE__ */ new Date(+date3)), date3), interval.ceil = (date3) => (floori(date3 = new Date(date3 - 1)), offseti(date3, 1), floori(date3), date3), interval.round = (date3) => {
    let d0 = interval(date3), d1 = interval.ceil(date3);
    return date3 - d0 < d1 - date3 ? d0 : d1;
  }, interval.offset = (date3, step2) => (offseti(date3 = /* @__PURE__ */ new Date(+date3), step2 == null ? 1 : Math.floor(step2)), date3), interval.range = (start, stop, step2) => {
    let range3 = [];
    if (start = interval.ceil(start), step2 = step2 == null ? 1 : Math.floor(step2), !(start < stop) || !(step2 > 0)) return range3;
    let previous;
    do
      range3.push(previous = /* @__PURE__ */ new Date(+start)), offseti(start, step2), floori(start);
    while (previous < start && start < stop);
    return range3;
  }, interval.filter = (test) => timeInterval((date3) => {
    if (date3 >= date3) for (; floori(date3), !test(date3); ) date3.setTime(date3 - 1);
  }, (date3, step2) => {
    if (date3 >= date3)
      if (step2 < 0) for (; ++step2 <= 0; )
        for (; offseti(date3, -1), !test(date3); )
          ;
      else for (; --step2 >= 0; )
        for (; offseti(date3, 1), !test(date3); )
          ;
  }), count2 && (interval.count = (start, end) => (t02.setTime(+start), t12.setTime(+end), floori(t02), floori(t12), Math.floor(count2(t02, t12))), interval.every = (step2) => (step2 = Math.floor(step2), !isFinite(step2) || !(step2 > 0) ? null : step2 > 1 ? interval.filter(field2 ? (d) => field2(d) % step2 === 0 : (d) => interval.count(0, d) % step2 === 0) : interval)), interval;
}
var millisecond = timeInterval(() => {
}, (date3, step2) => {
  date3.setTime(+date3 + step2);
}, (start, end) => end - start);
millisecond.every = (k2) => (k2 = Math.floor(k2), !isFinite(k2) || !(k2 > 0) ? null : k2 > 1 ? timeInterval((date3) => {
  date3.setTime(Math.floor(date3 / k2) * k2);
}, (date3, step2) => {
  date3.setTime(+date3 + step2 * k2);
}, (start, end) => (end - start) / k2) : millisecond);
var milliseconds = millisecond.range, durationSecond = 1e3, durationMinute = durationSecond * 60, durationHour = durationMinute * 60, durationDay = durationHour * 24, durationWeek = durationDay * 7, durationMonth = durationDay * 30, durationYear = durationDay * 365, second = timeInterval((date3) => {
  date3.setTime(date3 - date3.getMilliseconds());
}, (date3, step2) => {
  date3.setTime(+date3 + step2 * durationSecond);
}, (start, end) => (end - start) / durationSecond, (date3) => date3.getUTCSeconds()), seconds = second.range, timeMinute = timeInterval((date3) => {
  date3.setTime(date3 - date3.getMilliseconds() - date3.getSeconds() * durationSecond);
}, (date3, step2) => {
  date3.setTime(+date3 + step2 * durationMinute);
}, (start, end) => (end - start) / durationMinute, (date3) => date3.getMinutes()), timeMinutes = timeMinute.range, utcMinute = timeInterval((date3) => {
  date3.setUTCSeconds(0, 0);
}, (date3, step2) => {
  date3.setTime(+date3 + step2 * durationMinute);
}, (start, end) => (end - start) / durationMinute, (date3) => date3.getUTCMinutes()), utcMinutes = utcMinute.range, timeHour = timeInterval((date3) => {
  date3.setTime(date3 - date3.getMilliseconds() - date3.getSeconds() * durationSecond - date3.getMinutes() * durationMinute);
}, (date3, step2) => {
  date3.setTime(+date3 + step2 * durationHour);
}, (start, end) => (end - start) / durationHour, (date3) => date3.getHours()), timeHours = timeHour.range, utcHour = timeInterval((date3) => {
  date3.setUTCMinutes(0, 0, 0);
}, (date3, step2) => {
  date3.setTime(+date3 + step2 * durationHour);
}, (start, end) => (end - start) / durationHour, (date3) => date3.getUTCHours()), utcHours = utcHour.range, timeDay = timeInterval(
  (date3) => date3.setHours(0, 0, 0, 0),
  (date3, step2) => date3.setDate(date3.getDate() + step2),
  (start, end) => (end - start - (end.getTimezoneOffset() - start.getTimezoneOffset()) * durationMinute) / durationDay,
  (date3) => date3.getDate() - 1
), timeDays = timeDay.range, utcDay = timeInterval((date3) => {
  date3.setUTCHours(0, 0, 0, 0);
}, (date3, step2) => {
  date3.setUTCDate(date3.getUTCDate() + step2);
}, (start, end) => (end - start) / durationDay, (date3) => date3.getUTCDate() - 1), utcDays = utcDay.range, unixDay = timeInterval((date3) => {
  date3.setUTCHours(0, 0, 0, 0);
}, (date3, step2) => {
  date3.setUTCDate(date3.getUTCDate() + step2);
}, (start, end) => (end - start) / durationDay, (date3) => Math.floor(date3 / durationDay)), unixDays = unixDay.range;
function timeWeekday(i) {
  return timeInterval((date3) => {
    date3.setDate(date3.getDate() - (date3.getDay() + 7 - i) % 7), date3.setHours(0, 0, 0, 0);
  }, (date3, step2) => {
    date3.setDate(date3.getDate() + step2 * 7);
  }, (start, end) => (end - start - (end.getTimezoneOffset() - start.getTimezoneOffset()) * durationMinute) / durationWeek);
}
var timeSunday = timeWeekday(0), timeMonday = timeWeekday(1), timeTuesday = timeWeekday(2), timeWednesday = timeWeekday(3), timeThursday = timeWeekday(4), timeFriday = timeWeekday(5), timeSaturday = timeWeekday(6), timeSundays = timeSunday.range, timeMondays = timeMonday.range, timeTuesdays = timeTuesday.range, timeWednesdays = timeWednesday.range, timeThursdays = timeThursday.range, timeFridays = timeFriday.range, timeSaturdays = timeSaturday.range;
function utcWeekday(i) {
  return timeInterval((date3) => {
    date3.setUTCDate(date3.getUTCDate() - (date3.getUTCDay() + 7 - i) % 7), date3.setUTCHours(0, 0, 0, 0);
  }, (date3, step2) => {
    date3.setUTCDate(date3.getUTCDate() + step2 * 7);
  }, (start, end) => (end - start) / durationWeek);
}
var utcSunday = utcWeekday(0), utcMonday = utcWeekday(1), utcTuesday = utcWeekday(2), utcWednesday = utcWeekday(3), utcThursday = utcWeekday(4), utcFriday = utcWeekday(5), utcSaturday = utcWeekday(6), utcSundays = utcSunday.range, utcMondays = utcMonday.range, utcTuesdays = utcTuesday.range, utcWednesdays = utcWednesday.range, utcThursdays = utcThursday.range, utcFridays = utcFriday.range, utcSaturdays = utcSaturday.range, timeMonth = timeInterval((date3) => {
  date3.setDate(1), date3.setHours(0, 0, 0, 0);
}, (date3, step2) => {
  date3.setMonth(date3.getMonth() + step2);
}, (start, end) => end.getMonth() - start.getMonth() + (end.getFullYear() - start.getFullYear()) * 12, (date3) => date3.getMonth()), timeMonths = timeMonth.range, utcMonth = timeInterval((date3) => {
  date3.setUTCDate(1), date3.setUTCHours(0, 0, 0, 0);
}, (date3, step2) => {
  date3.setUTCMonth(date3.getUTCMonth() + step2);
}, (start, end) => end.getUTCMonth() - start.getUTCMonth() + (end.getUTCFullYear() - start.getUTCFullYear()) * 12, (date3) => date3.getUTCMonth()), utcMonths = utcMonth.range, timeYear = timeInterval((date3) => {
  date3.setMonth(0, 1), date3.setHours(0, 0, 0, 0);
}, (date3, step2) => {
  date3.setFullYear(date3.getFullYear() + step2);
}, (start, end) => end.getFullYear() - start.getFullYear(), (date3) => date3.getFullYear());
timeYear.every = (k2) => !isFinite(k2 = Math.floor(k2)) || !(k2 > 0) ? null : timeInterval((date3) => {
  date3.setFullYear(Math.floor(date3.getFullYear() / k2) * k2), date3.setMonth(0, 1), date3.setHours(0, 0, 0, 0);
}, (date3, step2) => {
  date3.setFullYear(date3.getFullYear() + step2 * k2);
});
var timeYears = timeYear.range, utcYear = timeInterval((date3) => {
  date3.setUTCMonth(0, 1), date3.setUTCHours(0, 0, 0, 0);
}, (date3, step2) => {
  date3.setUTCFullYear(date3.getUTCFullYear() + step2);
}, (start, end) => end.getUTCFullYear() - start.getUTCFullYear(), (date3) => date3.getUTCFullYear());
utcYear.every = (k2) => !isFinite(k2 = Math.floor(k2)) || !(k2 > 0) ? null : timeInterval((date3) => {
  date3.setUTCFullYear(Math.floor(date3.getUTCFullYear() / k2) * k2), date3.setUTCMonth(0, 1), date3.setUTCHours(0, 0, 0, 0);
}, (date3, step2) => {
  date3.setUTCFullYear(date3.getUTCFullYear() + step2 * k2);
});
var utcYears = utcYear.range;
function ticker(year, month, week, day, hour, minute) {
  let tickIntervals2 = [
    [second, 1, durationSecond],
    [second, 5, 5 * durationSecond],
    [second, 15, 15 * durationSecond],
    [second, 30, 30 * durationSecond],
    [minute, 1, durationMinute],
    [minute, 5, 5 * durationMinute],
    [minute, 15, 15 * durationMinute],
    [minute, 30, 30 * durationMinute],
    [hour, 1, durationHour],
    [hour, 3, 3 * durationHour],
    [hour, 6, 6 * durationHour],
    [hour, 12, 12 * durationHour],
    [day, 1, durationDay],
    [day, 2, 2 * durationDay],
    [week, 1, durationWeek],
    [month, 1, durationMonth],
    [month, 3, 3 * durationMonth],
    [year, 1, durationYear]
  ];
  function ticks2(start, stop, count2) {
    let reverse2 = stop < start;
    reverse2 && ([start, stop] = [stop, start]);
    let interval = count2 && typeof count2.range == "function" ? count2 : tickInterval(start, stop, count2), ticks3 = interval ? interval.range(start, +stop + 1) : [];
    return reverse2 ? ticks3.reverse() : ticks3;
  }
  function tickInterval(start, stop, count2) {
    let target = Math.abs(stop - start) / count2, i = bisector(([, , step3]) => step3).right(tickIntervals2, target);
    if (i === tickIntervals2.length) return year.every(tickStep(start / durationYear, stop / durationYear, count2));
    if (i === 0) return millisecond.every(Math.max(tickStep(start, stop, count2), 1));
    let [t, step2] = tickIntervals2[target / tickIntervals2[i - 1][2] < tickIntervals2[i][2] / target ? i - 1 : i];
    return t.every(step2);
  }
  return [ticks2, tickInterval];
}
var [utcTicks, utcTickInterval] = ticker(utcYear, utcMonth, utcSunday, unixDay, utcHour, utcMinute), [timeTicks, timeTickInterval] = ticker(timeYear, timeMonth, timeSunday, timeDay, timeHour, timeMinute);

// ../../node_modules/.pnpm/d3-time-format@4.1.1/node_modules/d3-time-format/dist/d3-time-format.mjs
function localDate(d) {
  if (0 <= d.y && d.y < 100) {
    var date3 = new Date(-1, d.m, d.d, d.H, d.M, d.S, d.L);
    return date3.setFullYear(d.y), date3;
  }
  return new Date(d.y, d.m, d.d, d.H, d.M, d.S, d.L);
}
function utcDate(d) {
  if (0 <= d.y && d.y < 100) {
    var date3 = new Date(Date.UTC(-1, d.m, d.d, d.H, d.M, d.S, d.L));
    return date3.setUTCFullYear(d.y), date3;
  }
  return new Date(Date.UTC(d.y, d.m, d.d, d.H, d.M, d.S, d.L));
}
function newDate(y2, m, d) {
  return { y: y2, m, d, H: 0, M: 0, S: 0, L: 0 };
}
function formatLocale2(locale3) {
  var locale_dateTime = locale3.dateTime, locale_date = locale3.date, locale_time = locale3.time, locale_periods = locale3.periods, locale_weekdays = locale3.days, locale_shortWeekdays = locale3.shortDays, locale_months = locale3.months, locale_shortMonths = locale3.shortMonths, periodRe = formatRe(locale_periods), periodLookup = formatLookup(locale_periods), weekdayRe = formatRe(locale_weekdays), weekdayLookup = formatLookup(locale_weekdays), shortWeekdayRe = formatRe(locale_shortWeekdays), shortWeekdayLookup = formatLookup(locale_shortWeekdays), monthRe = formatRe(locale_months), monthLookup = formatLookup(locale_months), shortMonthRe = formatRe(locale_shortMonths), shortMonthLookup = formatLookup(locale_shortMonths), formats = {
    a: formatShortWeekday,
    A: formatWeekday,
    b: formatShortMonth,
    B: formatMonth,
    c: null,
    d: formatDayOfMonth,
    e: formatDayOfMonth,
    f: formatMicroseconds,
    g: formatYearISO,
    G: formatFullYearISO,
    H: formatHour24,
    I: formatHour12,
    j: formatDayOfYear,
    L: formatMilliseconds,
    m: formatMonthNumber,
    M: formatMinutes,
    p: formatPeriod,
    q: formatQuarter,
    Q: formatUnixTimestamp,
    s: formatUnixTimestampSeconds,
    S: formatSeconds,
    u: formatWeekdayNumberMonday,
    U: formatWeekNumberSunday,
    V: formatWeekNumberISO,
    w: formatWeekdayNumberSunday,
    W: formatWeekNumberMonday,
    x: null,
    X: null,
    y: formatYear,
    Y: formatFullYear,
    Z: formatZone,
    "%": formatLiteralPercent
  }, utcFormats = {
    a: formatUTCShortWeekday,
    A: formatUTCWeekday,
    b: formatUTCShortMonth,
    B: formatUTCMonth,
    c: null,
    d: formatUTCDayOfMonth,
    e: formatUTCDayOfMonth,
    f: formatUTCMicroseconds,
    g: formatUTCYearISO,
    G: formatUTCFullYearISO,
    H: formatUTCHour24,
    I: formatUTCHour12,
    j: formatUTCDayOfYear,
    L: formatUTCMilliseconds,
    m: formatUTCMonthNumber,
    M: formatUTCMinutes,
    p: formatUTCPeriod,
    q: formatUTCQuarter,
    Q: formatUnixTimestamp,
    s: formatUnixTimestampSeconds,
    S: formatUTCSeconds,
    u: formatUTCWeekdayNumberMonday,
    U: formatUTCWeekNumberSunday,
    V: formatUTCWeekNumberISO,
    w: formatUTCWeekdayNumberSunday,
    W: formatUTCWeekNumberMonday,
    x: null,
    X: null,
    y: formatUTCYear,
    Y: formatUTCFullYear,
    Z: formatUTCZone,
    "%": formatLiteralPercent
  }, parses = {
    a: parseShortWeekday,
    A: parseWeekday,
    b: parseShortMonth,
    B: parseMonth,
    c: parseLocaleDateTime,
    d: parseDayOfMonth,
    e: parseDayOfMonth,
    f: parseMicroseconds,
    g: parseYear,
    G: parseFullYear,
    H: parseHour24,
    I: parseHour24,
    j: parseDayOfYear,
    L: parseMilliseconds,
    m: parseMonthNumber,
    M: parseMinutes,
    p: parsePeriod,
    q: parseQuarter,
    Q: parseUnixTimestamp,
    s: parseUnixTimestampSeconds,
    S: parseSeconds,
    u: parseWeekdayNumberMonday,
    U: parseWeekNumberSunday,
    V: parseWeekNumberISO,
    w: parseWeekdayNumberSunday,
    W: parseWeekNumberMonday,
    x: parseLocaleDate,
    X: parseLocaleTime,
    y: parseYear,
    Y: parseFullYear,
    Z: parseZone,
    "%": parseLiteralPercent
  };
  formats.x = newFormat(locale_date, formats), formats.X = newFormat(locale_time, formats), formats.c = newFormat(locale_dateTime, formats), utcFormats.x = newFormat(locale_date, utcFormats), utcFormats.X = newFormat(locale_time, utcFormats), utcFormats.c = newFormat(locale_dateTime, utcFormats);
  function newFormat(specifier, formats2) {
    return function(date3) {
      var string3 = [], i = -1, j = 0, n = specifier.length, c3, pad3, format3;
      for (date3 instanceof Date || (date3 = /* @__PURE__ */ new Date(+date3)); ++i < n; )
        specifier.charCodeAt(i) === 37 && (string3.push(specifier.slice(j, i)), (pad3 = pads[c3 = specifier.charAt(++i)]) != null ? c3 = specifier.charAt(++i) : pad3 = c3 === "e" ? " " : "0", (format3 = formats2[c3]) && (c3 = format3(date3, pad3)), string3.push(c3), j = i + 1);
      return string3.push(specifier.slice(j, i)), string3.join("");
    };
  }
  function newParse(specifier, Z) {
    return function(string3) {
      var d = newDate(1900, void 0, 1), i = parseSpecifier(d, specifier, string3 += "", 0), week, day;
      if (i != string3.length) return null;
      if ("Q" in d) return new Date(d.Q);
      if ("s" in d) return new Date(d.s * 1e3 + ("L" in d ? d.L : 0));
      if (Z && !("Z" in d) && (d.Z = 0), "p" in d && (d.H = d.H % 12 + d.p * 12), d.m === void 0 && (d.m = "q" in d ? d.q : 0), "V" in d) {
        if (d.V < 1 || d.V > 53) return null;
        "w" in d || (d.w = 1), "Z" in d ? (week = utcDate(newDate(d.y, 0, 1)), day = week.getUTCDay(), week = day > 4 || day === 0 ? utcMonday.ceil(week) : utcMonday(week), week = utcDay.offset(week, (d.V - 1) * 7), d.y = week.getUTCFullYear(), d.m = week.getUTCMonth(), d.d = week.getUTCDate() + (d.w + 6) % 7) : (week = localDate(newDate(d.y, 0, 1)), day = week.getDay(), week = day > 4 || day === 0 ? timeMonday.ceil(week) : timeMonday(week), week = timeDay.offset(week, (d.V - 1) * 7), d.y = week.getFullYear(), d.m = week.getMonth(), d.d = week.getDate() + (d.w + 6) % 7);
      } else ("W" in d || "U" in d) && ("w" in d || (d.w = "u" in d ? d.u % 7 : "W" in d ? 1 : 0), day = "Z" in d ? utcDate(newDate(d.y, 0, 1)).getUTCDay() : localDate(newDate(d.y, 0, 1)).getDay(), d.m = 0, d.d = "W" in d ? (d.w + 6) % 7 + d.W * 7 - (day + 5) % 7 : d.w + d.U * 7 - (day + 6) % 7);
      return "Z" in d ? (d.H += d.Z / 100 | 0, d.M += d.Z % 100, utcDate(d)) : localDate(d);
    };
  }
  function parseSpecifier(d, specifier, string3, j) {
    for (var i = 0, n = specifier.length, m = string3.length, c3, parse2; i < n; ) {
      if (j >= m) return -1;
      if (c3 = specifier.charCodeAt(i++), c3 === 37) {
        if (c3 = specifier.charAt(i++), parse2 = parses[c3 in pads ? specifier.charAt(i++) : c3], !parse2 || (j = parse2(d, string3, j)) < 0) return -1;
      } else if (c3 != string3.charCodeAt(j++))
        return -1;
    }
    return j;
  }
  function parsePeriod(d, string3, i) {
    var n = periodRe.exec(string3.slice(i));
    return n ? (d.p = periodLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseShortWeekday(d, string3, i) {
    var n = shortWeekdayRe.exec(string3.slice(i));
    return n ? (d.w = shortWeekdayLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseWeekday(d, string3, i) {
    var n = weekdayRe.exec(string3.slice(i));
    return n ? (d.w = weekdayLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseShortMonth(d, string3, i) {
    var n = shortMonthRe.exec(string3.slice(i));
    return n ? (d.m = shortMonthLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseMonth(d, string3, i) {
    var n = monthRe.exec(string3.slice(i));
    return n ? (d.m = monthLookup.get(n[0].toLowerCase()), i + n[0].length) : -1;
  }
  function parseLocaleDateTime(d, string3, i) {
    return parseSpecifier(d, locale_dateTime, string3, i);
  }
  function parseLocaleDate(d, string3, i) {
    return parseSpecifier(d, locale_date, string3, i);
  }
  function parseLocaleTime(d, string3, i) {
    return parseSpecifier(d, locale_time, string3, i);
  }
  function formatShortWeekday(d) {
    return locale_shortWeekdays[d.getDay()];
  }
  function formatWeekday(d) {
    return locale_weekdays[d.getDay()];
  }
  function formatShortMonth(d) {
    return locale_shortMonths[d.getMonth()];
  }
  function formatMonth(d) {
    return locale_months[d.getMonth()];
  }
  function formatPeriod(d) {
    return locale_periods[+(d.getHours() >= 12)];
  }
  function formatQuarter(d) {
    return 1 + ~~(d.getMonth() / 3);
  }
  function formatUTCShortWeekday(d) {
    return locale_shortWeekdays[d.getUTCDay()];
  }
  function formatUTCWeekday(d) {
    return locale_weekdays[d.getUTCDay()];
  }
  function formatUTCShortMonth(d) {
    return locale_shortMonths[d.getUTCMonth()];
  }
  function formatUTCMonth(d) {
    return locale_months[d.getUTCMonth()];
  }
  function formatUTCPeriod(d) {
    return locale_periods[+(d.getUTCHours() >= 12)];
  }
  function formatUTCQuarter(d) {
    return 1 + ~~(d.getUTCMonth() / 3);
  }
  return {
    format: function(specifier) {
      var f = newFormat(specifier += "", formats);
      return f.toString = function() {
        return specifier;
      }, f;
    },
    parse: function(specifier) {
      var p = newParse(specifier += "", !1);
      return p.toString = function() {
        return specifier;
      }, p;
    },
    utcFormat: function(specifier) {
      var f = newFormat(specifier += "", utcFormats);
      return f.toString = function() {
        return specifier;
      }, f;
    },
    utcParse: function(specifier) {
      var p = newParse(specifier += "", !0);
      return p.toString = function() {
        return specifier;
      }, p;
    }
  };
}
var pads = { "-": "", _: " ", 0: "0" }, numberRe = /^\s*\d+/, percentRe = /^%/, requoteRe = /[\\^$*+?|[\]().{}]/g;
function pad(value2, fill, width) {
  var sign3 = value2 < 0 ? "-" : "", string3 = (sign3 ? -value2 : value2) + "", length2 = string3.length;
  return sign3 + (length2 < width ? new Array(width - length2 + 1).join(fill) + string3 : string3);
}
function requote(s2) {
  return s2.replace(requoteRe, "\\$&");
}
function formatRe(names) {
  return new RegExp("^(?:" + names.map(requote).join("|") + ")", "i");
}
function formatLookup(names) {
  return new Map(names.map((name, i) => [name.toLowerCase(), i]));
}
function parseWeekdayNumberSunday(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 1));
  return n ? (d.w = +n[0], i + n[0].length) : -1;
}
function parseWeekdayNumberMonday(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 1));
  return n ? (d.u = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberSunday(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 2));
  return n ? (d.U = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberISO(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 2));
  return n ? (d.V = +n[0], i + n[0].length) : -1;
}
function parseWeekNumberMonday(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 2));
  return n ? (d.W = +n[0], i + n[0].length) : -1;
}
function parseFullYear(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 4));
  return n ? (d.y = +n[0], i + n[0].length) : -1;
}
function parseYear(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 2));
  return n ? (d.y = +n[0] + (+n[0] > 68 ? 1900 : 2e3), i + n[0].length) : -1;
}
function parseZone(d, string3, i) {
  var n = /^(Z)|([+-]\d\d)(?::?(\d\d))?/.exec(string3.slice(i, i + 6));
  return n ? (d.Z = n[1] ? 0 : -(n[2] + (n[3] || "00")), i + n[0].length) : -1;
}
function parseQuarter(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 1));
  return n ? (d.q = n[0] * 3 - 3, i + n[0].length) : -1;
}
function parseMonthNumber(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 2));
  return n ? (d.m = n[0] - 1, i + n[0].length) : -1;
}
function parseDayOfMonth(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 2));
  return n ? (d.d = +n[0], i + n[0].length) : -1;
}
function parseDayOfYear(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 3));
  return n ? (d.m = 0, d.d = +n[0], i + n[0].length) : -1;
}
function parseHour24(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 2));
  return n ? (d.H = +n[0], i + n[0].length) : -1;
}
function parseMinutes(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 2));
  return n ? (d.M = +n[0], i + n[0].length) : -1;
}
function parseSeconds(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 2));
  return n ? (d.S = +n[0], i + n[0].length) : -1;
}
function parseMilliseconds(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 3));
  return n ? (d.L = +n[0], i + n[0].length) : -1;
}
function parseMicroseconds(d, string3, i) {
  var n = numberRe.exec(string3.slice(i, i + 6));
  return n ? (d.L = Math.floor(n[0] / 1e3), i + n[0].length) : -1;
}
function parseLiteralPercent(d, string3, i) {
  var n = percentRe.exec(string3.slice(i, i + 1));
  return n ? i + n[0].length : -1;
}
function parseUnixTimestamp(d, string3, i) {
  var n = numberRe.exec(string3.slice(i));
  return n ? (d.Q = +n[0], i + n[0].length) : -1;
}
function parseUnixTimestampSeconds(d, string3, i) {
  var n = numberRe.exec(string3.slice(i));
  return n ? (d.s = +n[0], i + n[0].length) : -1;
}
function formatDayOfMonth(d, p) {
  return pad(d.getDate(), p, 2);
}
function formatHour24(d, p) {
  return pad(d.getHours(), p, 2);
}
function formatHour12(d, p) {
  return pad(d.getHours() % 12 || 12, p, 2);
}
function formatDayOfYear(d, p) {
  return pad(1 + timeDay.count(timeYear(d), d), p, 3);
}
function formatMilliseconds(d, p) {
  return pad(d.getMilliseconds(), p, 3);
}
function formatMicroseconds(d, p) {
  return formatMilliseconds(d, p) + "000";
}
function formatMonthNumber(d, p) {
  return pad(d.getMonth() + 1, p, 2);
}
function formatMinutes(d, p) {
  return pad(d.getMinutes(), p, 2);
}
function formatSeconds(d, p) {
  return pad(d.getSeconds(), p, 2);
}
function formatWeekdayNumberMonday(d) {
  var day = d.getDay();
  return day === 0 ? 7 : day;
}
function formatWeekNumberSunday(d, p) {
  return pad(timeSunday.count(timeYear(d) - 1, d), p, 2);
}
function dISO(d) {
  var day = d.getDay();
  return day >= 4 || day === 0 ? timeThursday(d) : timeThursday.ceil(d);
}
function formatWeekNumberISO(d, p) {
  return d = dISO(d), pad(timeThursday.count(timeYear(d), d) + (timeYear(d).getDay() === 4), p, 2);
}
function formatWeekdayNumberSunday(d) {
  return d.getDay();
}
function formatWeekNumberMonday(d, p) {
  return pad(timeMonday.count(timeYear(d) - 1, d), p, 2);
}
function formatYear(d, p) {
  return pad(d.getFullYear() % 100, p, 2);
}
function formatYearISO(d, p) {
  return d = dISO(d), pad(d.getFullYear() % 100, p, 2);
}
function formatFullYear(d, p) {
  return pad(d.getFullYear() % 1e4, p, 4);
}
function formatFullYearISO(d, p) {
  var day = d.getDay();
  return d = day >= 4 || day === 0 ? timeThursday(d) : timeThursday.ceil(d), pad(d.getFullYear() % 1e4, p, 4);
}
function formatZone(d) {
  var z = d.getTimezoneOffset();
  return (z > 0 ? "-" : (z *= -1, "+")) + pad(z / 60 | 0, "0", 2) + pad(z % 60, "0", 2);
}
function formatUTCDayOfMonth(d, p) {
  return pad(d.getUTCDate(), p, 2);
}
function formatUTCHour24(d, p) {
  return pad(d.getUTCHours(), p, 2);
}
function formatUTCHour12(d, p) {
  return pad(d.getUTCHours() % 12 || 12, p, 2);
}
function formatUTCDayOfYear(d, p) {
  return pad(1 + utcDay.count(utcYear(d), d), p, 3);
}
function formatUTCMilliseconds(d, p) {
  return pad(d.getUTCMilliseconds(), p, 3);
}
function formatUTCMicroseconds(d, p) {
  return formatUTCMilliseconds(d, p) + "000";
}
function formatUTCMonthNumber(d, p) {
  return pad(d.getUTCMonth() + 1, p, 2);
}
function formatUTCMinutes(d, p) {
  return pad(d.getUTCMinutes(), p, 2);
}
function formatUTCSeconds(d, p) {
  return pad(d.getUTCSeconds(), p, 2);
}
function formatUTCWeekdayNumberMonday(d) {
  var dow = d.getUTCDay();
  return dow === 0 ? 7 : dow;
}
function formatUTCWeekNumberSunday(d, p) {
  return pad(utcSunday.count(utcYear(d) - 1, d), p, 2);
}
function UTCdISO(d) {
  var day = d.getUTCDay();
  return day >= 4 || day === 0 ? utcThursday(d) : utcThursday.ceil(d);
}
function formatUTCWeekNumberISO(d, p) {
  return d = UTCdISO(d), pad(utcThursday.count(utcYear(d), d) + (utcYear(d).getUTCDay() === 4), p, 2);
}
function formatUTCWeekdayNumberSunday(d) {
  return d.getUTCDay();
}
function formatUTCWeekNumberMonday(d, p) {
  return pad(utcMonday.count(utcYear(d) - 1, d), p, 2);
}
function formatUTCYear(d, p) {
  return pad(d.getUTCFullYear() % 100, p, 2);
}
function formatUTCYearISO(d, p) {
  return d = UTCdISO(d), pad(d.getUTCFullYear() % 100, p, 2);
}
function formatUTCFullYear(d, p) {
  return pad(d.getUTCFullYear() % 1e4, p, 4);
}
function formatUTCFullYearISO(d, p) {
  var day = d.getUTCDay();
  return d = day >= 4 || day === 0 ? utcThursday(d) : utcThursday.ceil(d), pad(d.getUTCFullYear() % 1e4, p, 4);
}
function formatUTCZone() {
  return "+0000";
}
function formatLiteralPercent() {
  return "%";
}
function formatUnixTimestamp(d) {
  return +d;
}
function formatUnixTimestampSeconds(d) {
  return Math.floor(+d / 1e3);
}
var locale2, timeFormat, timeParse, utcFormat, utcParse;
defaultLocale2({
  dateTime: "%x, %X",
  date: "%-m/%-d/%Y",
  time: "%-I:%M:%S %p",
  periods: ["AM", "PM"],
  days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  shortDays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  months: ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
  shortMonths: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
});
function defaultLocale2(definition) {
  return locale2 = formatLocale2(definition), timeFormat = locale2.format, timeParse = locale2.parse, utcFormat = locale2.utcFormat, utcParse = locale2.utcParse, locale2;
}
var isoSpecifier = "%Y-%m-%dT%H:%M:%S.%LZ";
function formatIsoNative(date3) {
  return date3.toISOString();
}
var formatIso = Date.prototype.toISOString ? formatIsoNative : utcFormat(isoSpecifier);
function parseIsoNative(string3) {
  var date3 = new Date(string3);
  return isNaN(date3) ? null : date3;
}
var parseIso = +/* @__PURE__ */ new Date("2000-01-01T00:00:00.000Z") ? parseIsoNative : utcParse(isoSpecifier);

// ../../node_modules/.pnpm/d3-scale@4.0.3/node_modules/d3-scale/dist/d3-scale.mjs
function initRange(domain, range3) {
  switch (arguments.length) {
    case 0:
      break;
    case 1:
      this.range(domain);
      break;
    default:
      this.range(range3).domain(domain);
      break;
  }
  return this;
}
function initInterpolator(domain, interpolator) {
  switch (arguments.length) {
    case 0:
      break;
    case 1: {
      typeof domain == "function" ? this.interpolator(domain) : this.range(domain);
      break;
    }
    default: {
      this.domain(domain), typeof interpolator == "function" ? this.interpolator(interpolator) : this.range(interpolator);
      break;
    }
  }
  return this;
}
var implicit = /* @__PURE__ */ Symbol("implicit");
function ordinal() {
  var index2 = new InternMap(), domain = [], range3 = [], unknown = implicit;
  function scale(d) {
    let i = index2.get(d);
    if (i === void 0) {
      if (unknown !== implicit) return unknown;
      index2.set(d, i = domain.push(d) - 1);
    }
    return range3[i % range3.length];
  }
  return scale.domain = function(_) {
    if (!arguments.length) return domain.slice();
    domain = [], index2 = new InternMap();
    for (let value2 of _)
      index2.has(value2) || index2.set(value2, domain.push(value2) - 1);
    return scale;
  }, scale.range = function(_) {
    return arguments.length ? (range3 = Array.from(_), scale) : range3.slice();
  }, scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  }, scale.copy = function() {
    return ordinal(domain, range3).unknown(unknown);
  }, initRange.apply(scale, arguments), scale;
}
function band() {
  var scale = ordinal().unknown(void 0), domain = scale.domain, ordinalRange2 = scale.range, r0 = 0, r1 = 1, step2, bandwidth, round2 = !1, paddingInner = 0, paddingOuter = 0, align = 0.5;
  delete scale.unknown;
  function rescale() {
    var n = domain().length, reverse2 = r1 < r0, start = reverse2 ? r1 : r0, stop = reverse2 ? r0 : r1;
    step2 = (stop - start) / Math.max(1, n - paddingInner + paddingOuter * 2), round2 && (step2 = Math.floor(step2)), start += (stop - start - step2 * (n - paddingInner)) * align, bandwidth = step2 * (1 - paddingInner), round2 && (start = Math.round(start), bandwidth = Math.round(bandwidth));
    var values2 = range(n).map(function(i) {
      return start + step2 * i;
    });
    return ordinalRange2(reverse2 ? values2.reverse() : values2);
  }
  return scale.domain = function(_) {
    return arguments.length ? (domain(_), rescale()) : domain();
  }, scale.range = function(_) {
    return arguments.length ? ([r0, r1] = _, r0 = +r0, r1 = +r1, rescale()) : [r0, r1];
  }, scale.rangeRound = function(_) {
    return [r0, r1] = _, r0 = +r0, r1 = +r1, round2 = !0, rescale();
  }, scale.bandwidth = function() {
    return bandwidth;
  }, scale.step = function() {
    return step2;
  }, scale.round = function(_) {
    return arguments.length ? (round2 = !!_, rescale()) : round2;
  }, scale.padding = function(_) {
    return arguments.length ? (paddingInner = Math.min(1, paddingOuter = +_), rescale()) : paddingInner;
  }, scale.paddingInner = function(_) {
    return arguments.length ? (paddingInner = Math.min(1, _), rescale()) : paddingInner;
  }, scale.paddingOuter = function(_) {
    return arguments.length ? (paddingOuter = +_, rescale()) : paddingOuter;
  }, scale.align = function(_) {
    return arguments.length ? (align = Math.max(0, Math.min(1, _)), rescale()) : align;
  }, scale.copy = function() {
    return band(domain(), [r0, r1]).round(round2).paddingInner(paddingInner).paddingOuter(paddingOuter).align(align);
  }, initRange.apply(rescale(), arguments);
}
function pointish(scale) {
  var copy2 = scale.copy;
  return scale.padding = scale.paddingOuter, delete scale.paddingInner, delete scale.paddingOuter, scale.copy = function() {
    return pointish(copy2());
  }, scale;
}
function point() {
  return pointish(band.apply(null, arguments).paddingInner(1));
}
function constants(x2) {
  return function() {
    return x2;
  };
}
function number$1(x2) {
  return +x2;
}
var unit = [0, 1];
function identity$12(x2) {
  return x2;
}
function normalize(a2, b) {
  return (b -= a2 = +a2) ? function(x2) {
    return (x2 - a2) / b;
  } : constants(isNaN(b) ? NaN : 0.5);
}
function clamper(a2, b) {
  var t;
  return a2 > b && (t = a2, a2 = b, b = t), function(x2) {
    return Math.max(a2, Math.min(b, x2));
  };
}
function bimap(domain, range3, interpolate) {
  var d0 = domain[0], d1 = domain[1], r0 = range3[0], r1 = range3[1];
  return d1 < d0 ? (d0 = normalize(d1, d0), r0 = interpolate(r1, r0)) : (d0 = normalize(d0, d1), r0 = interpolate(r0, r1)), function(x2) {
    return r0(d0(x2));
  };
}
function polymap(domain, range3, interpolate) {
  var j = Math.min(domain.length, range3.length) - 1, d = new Array(j), r = new Array(j), i = -1;
  for (domain[j] < domain[0] && (domain = domain.slice().reverse(), range3 = range3.slice().reverse()); ++i < j; )
    d[i] = normalize(domain[i], domain[i + 1]), r[i] = interpolate(range3[i], range3[i + 1]);
  return function(x2) {
    var i2 = bisectRight(domain, x2, 1, j) - 1;
    return r[i2](d[i2](x2));
  };
}
function copy$1(source, target) {
  return target.domain(source.domain()).range(source.range()).interpolate(source.interpolate()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer$2() {
  var domain = unit, range3 = unit, interpolate$1 = value, transform2, untransform, unknown, clamp = identity$12, piecewise2, output, input;
  function rescale() {
    var n = Math.min(domain.length, range3.length);
    return clamp !== identity$12 && (clamp = clamper(domain[0], domain[n - 1])), piecewise2 = n > 2 ? polymap : bimap, output = input = null, scale;
  }
  function scale(x2) {
    return x2 == null || isNaN(x2 = +x2) ? unknown : (output || (output = piecewise2(domain.map(transform2), range3, interpolate$1)))(transform2(clamp(x2)));
  }
  return scale.invert = function(y2) {
    return clamp(untransform((input || (input = piecewise2(range3, domain.map(transform2), number3)))(y2)));
  }, scale.domain = function(_) {
    return arguments.length ? (domain = Array.from(_, number$1), rescale()) : domain.slice();
  }, scale.range = function(_) {
    return arguments.length ? (range3 = Array.from(_), rescale()) : range3.slice();
  }, scale.rangeRound = function(_) {
    return range3 = Array.from(_), interpolate$1 = round, rescale();
  }, scale.clamp = function(_) {
    return arguments.length ? (clamp = _ ? !0 : identity$12, rescale()) : clamp !== identity$12;
  }, scale.interpolate = function(_) {
    return arguments.length ? (interpolate$1 = _, rescale()) : interpolate$1;
  }, scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  }, function(t, u) {
    return transform2 = t, untransform = u, rescale();
  };
}
function continuous() {
  return transformer$2()(identity$12, identity$12);
}
function tickFormat(start, stop, count2, specifier) {
  var step2 = tickStep(start, stop, count2), precision;
  switch (specifier = formatSpecifier(specifier ?? ",f"), specifier.type) {
    case "s": {
      var value2 = Math.max(Math.abs(start), Math.abs(stop));
      return specifier.precision == null && !isNaN(precision = precisionPrefix(step2, value2)) && (specifier.precision = precision), formatPrefix(specifier, value2);
    }
    case "":
    case "e":
    case "g":
    case "p":
    case "r": {
      specifier.precision == null && !isNaN(precision = precisionRound(step2, Math.max(Math.abs(start), Math.abs(stop)))) && (specifier.precision = precision - (specifier.type === "e"));
      break;
    }
    case "f":
    case "%": {
      specifier.precision == null && !isNaN(precision = precisionFixed(step2)) && (specifier.precision = precision - (specifier.type === "%") * 2);
      break;
    }
  }
  return format(specifier);
}
function linearish(scale) {
  var domain = scale.domain;
  return scale.ticks = function(count2) {
    var d = domain();
    return ticks(d[0], d[d.length - 1], count2 ?? 10);
  }, scale.tickFormat = function(count2, specifier) {
    var d = domain();
    return tickFormat(d[0], d[d.length - 1], count2 ?? 10, specifier);
  }, scale.nice = function(count2) {
    count2 == null && (count2 = 10);
    var d = domain(), i0 = 0, i1 = d.length - 1, start = d[i0], stop = d[i1], prestep, step2, maxIter = 10;
    for (stop < start && (step2 = start, start = stop, stop = step2, step2 = i0, i0 = i1, i1 = step2); maxIter-- > 0; ) {
      if (step2 = tickIncrement(start, stop, count2), step2 === prestep)
        return d[i0] = start, d[i1] = stop, domain(d);
      if (step2 > 0)
        start = Math.floor(start / step2) * step2, stop = Math.ceil(stop / step2) * step2;
      else if (step2 < 0)
        start = Math.ceil(start * step2) / step2, stop = Math.floor(stop * step2) / step2;
      else
        break;
      prestep = step2;
    }
    return scale;
  }, scale;
}
function linear2() {
  var scale = continuous();
  return scale.copy = function() {
    return copy$1(scale, linear2());
  }, initRange.apply(scale, arguments), linearish(scale);
}
function identity5(domain) {
  var unknown;
  function scale(x2) {
    return x2 == null || isNaN(x2 = +x2) ? unknown : x2;
  }
  return scale.invert = scale, scale.domain = scale.range = function(_) {
    return arguments.length ? (domain = Array.from(_, number$1), scale) : domain.slice();
  }, scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  }, scale.copy = function() {
    return identity5(domain).unknown(unknown);
  }, domain = arguments.length ? Array.from(domain, number$1) : [0, 1], linearish(scale);
}
function nice(domain, interval) {
  domain = domain.slice();
  var i0 = 0, i1 = domain.length - 1, x02 = domain[i0], x12 = domain[i1], t;
  return x12 < x02 && (t = i0, i0 = i1, i1 = t, t = x02, x02 = x12, x12 = t), domain[i0] = interval.floor(x02), domain[i1] = interval.ceil(x12), domain;
}
function transformLog(x2) {
  return Math.log(x2);
}
function transformExp(x2) {
  return Math.exp(x2);
}
function transformLogn(x2) {
  return -Math.log(-x2);
}
function transformExpn(x2) {
  return -Math.exp(-x2);
}
function pow10(x2) {
  return isFinite(x2) ? +("1e" + x2) : x2 < 0 ? 0 : x2;
}
function powp(base) {
  return base === 10 ? pow10 : base === Math.E ? Math.exp : (x2) => Math.pow(base, x2);
}
function logp(base) {
  return base === Math.E ? Math.log : base === 10 && Math.log10 || base === 2 && Math.log2 || (base = Math.log(base), (x2) => Math.log(x2) / base);
}
function reflect(f) {
  return (x2, k2) => -f(-x2, k2);
}
function loggish(transform2) {
  let scale = transform2(transformLog, transformExp), domain = scale.domain, base = 10, logs, pows;
  function rescale() {
    return logs = logp(base), pows = powp(base), domain()[0] < 0 ? (logs = reflect(logs), pows = reflect(pows), transform2(transformLogn, transformExpn)) : transform2(transformLog, transformExp), scale;
  }
  return scale.base = function(_) {
    return arguments.length ? (base = +_, rescale()) : base;
  }, scale.domain = function(_) {
    return arguments.length ? (domain(_), rescale()) : domain();
  }, scale.ticks = (count2) => {
    let d = domain(), u = d[0], v = d[d.length - 1], r = v < u;
    r && ([u, v] = [v, u]);
    let i = logs(u), j = logs(v), k2, t, n = count2 == null ? 10 : +count2, z = [];
    if (!(base % 1) && j - i < n) {
      if (i = Math.floor(i), j = Math.ceil(j), u > 0) {
        for (; i <= j; ++i)
          for (k2 = 1; k2 < base; ++k2)
            if (t = i < 0 ? k2 / pows(-i) : k2 * pows(i), !(t < u)) {
              if (t > v) break;
              z.push(t);
            }
      } else for (; i <= j; ++i)
        for (k2 = base - 1; k2 >= 1; --k2)
          if (t = i > 0 ? k2 / pows(-i) : k2 * pows(i), !(t < u)) {
            if (t > v) break;
            z.push(t);
          }
      z.length * 2 < n && (z = ticks(u, v, n));
    } else
      z = ticks(i, j, Math.min(j - i, n)).map(pows);
    return r ? z.reverse() : z;
  }, scale.tickFormat = (count2, specifier) => {
    if (count2 == null && (count2 = 10), specifier == null && (specifier = base === 10 ? "s" : ","), typeof specifier != "function" && (!(base % 1) && (specifier = formatSpecifier(specifier)).precision == null && (specifier.trim = !0), specifier = format(specifier)), count2 === 1 / 0) return specifier;
    let k2 = Math.max(1, base * count2 / scale.ticks().length);
    return (d) => {
      let i = d / pows(Math.round(logs(d)));
      return i * base < base - 0.5 && (i *= base), i <= k2 ? specifier(d) : "";
    };
  }, scale.nice = () => domain(nice(domain(), {
    floor: (x2) => pows(Math.floor(logs(x2))),
    ceil: (x2) => pows(Math.ceil(logs(x2)))
  })), scale;
}
function log2() {
  let scale = loggish(transformer$2()).domain([1, 10]);
  return scale.copy = () => copy$1(scale, log2()).base(scale.base()), initRange.apply(scale, arguments), scale;
}
function transformSymlog(c3) {
  return function(x2) {
    return Math.sign(x2) * Math.log1p(Math.abs(x2 / c3));
  };
}
function transformSymexp(c3) {
  return function(x2) {
    return Math.sign(x2) * Math.expm1(Math.abs(x2)) * c3;
  };
}
function symlogish(transform2) {
  var c3 = 1, scale = transform2(transformSymlog(c3), transformSymexp(c3));
  return scale.constant = function(_) {
    return arguments.length ? transform2(transformSymlog(c3 = +_), transformSymexp(c3)) : c3;
  }, linearish(scale);
}
function symlog() {
  var scale = symlogish(transformer$2());
  return scale.copy = function() {
    return copy$1(scale, symlog()).constant(scale.constant());
  }, initRange.apply(scale, arguments);
}
function transformPow(exponent2) {
  return function(x2) {
    return x2 < 0 ? -Math.pow(-x2, exponent2) : Math.pow(x2, exponent2);
  };
}
function transformSqrt(x2) {
  return x2 < 0 ? -Math.sqrt(-x2) : Math.sqrt(x2);
}
function transformSquare(x2) {
  return x2 < 0 ? -x2 * x2 : x2 * x2;
}
function powish(transform2) {
  var scale = transform2(identity$12, identity$12), exponent2 = 1;
  function rescale() {
    return exponent2 === 1 ? transform2(identity$12, identity$12) : exponent2 === 0.5 ? transform2(transformSqrt, transformSquare) : transform2(transformPow(exponent2), transformPow(1 / exponent2));
  }
  return scale.exponent = function(_) {
    return arguments.length ? (exponent2 = +_, rescale()) : exponent2;
  }, linearish(scale);
}
function pow2() {
  var scale = powish(transformer$2());
  return scale.copy = function() {
    return copy$1(scale, pow2()).exponent(scale.exponent());
  }, initRange.apply(scale, arguments), scale;
}
function quantile2() {
  var domain = [], range3 = [], thresholds = [], unknown;
  function rescale() {
    var i = 0, n = Math.max(1, range3.length);
    for (thresholds = new Array(n - 1); ++i < n; ) thresholds[i - 1] = quantileSorted(domain, i / n);
    return scale;
  }
  function scale(x2) {
    return x2 == null || isNaN(x2 = +x2) ? unknown : range3[bisectRight(thresholds, x2)];
  }
  return scale.invertExtent = function(y2) {
    var i = range3.indexOf(y2);
    return i < 0 ? [NaN, NaN] : [
      i > 0 ? thresholds[i - 1] : domain[0],
      i < thresholds.length ? thresholds[i] : domain[domain.length - 1]
    ];
  }, scale.domain = function(_) {
    if (!arguments.length) return domain.slice();
    domain = [];
    for (let d of _) d != null && !isNaN(d = +d) && domain.push(d);
    return domain.sort(ascending), rescale();
  }, scale.range = function(_) {
    return arguments.length ? (range3 = Array.from(_), rescale()) : range3.slice();
  }, scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  }, scale.quantiles = function() {
    return thresholds.slice();
  }, scale.copy = function() {
    return quantile2().domain(domain).range(range3).unknown(unknown);
  }, initRange.apply(scale, arguments);
}
function threshold() {
  var domain = [0.5], range3 = [0, 1], unknown, n = 1;
  function scale(x2) {
    return x2 != null && x2 <= x2 ? range3[bisectRight(domain, x2, 0, n)] : unknown;
  }
  return scale.domain = function(_) {
    return arguments.length ? (domain = Array.from(_), n = Math.min(domain.length, range3.length - 1), scale) : domain.slice();
  }, scale.range = function(_) {
    return arguments.length ? (range3 = Array.from(_), n = Math.min(domain.length, range3.length - 1), scale) : range3.slice();
  }, scale.invertExtent = function(y2) {
    var i = range3.indexOf(y2);
    return [domain[i - 1], domain[i]];
  }, scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  }, scale.copy = function() {
    return threshold().domain(domain).range(range3).unknown(unknown);
  }, initRange.apply(scale, arguments);
}
function date2(t) {
  return new Date(t);
}
function number4(t) {
  return t instanceof Date ? +t : Math.round(t);
}
function calendar(ticks2, tickInterval, year, month, week, day, hour, minute, second3, format3) {
  var scale = continuous(), invert = scale.invert, domain = scale.domain, formatMillisecond = format3(".%L"), formatSecond = format3(":%S"), formatMinute = format3("%I:%M"), formatHour = format3("%I %p"), formatDay = format3("%a %d"), formatWeek = format3("%b %d"), formatMonth = format3("%B"), formatYear3 = format3("%Y");
  function tickFormat2(date3) {
    return (second3(date3) < date3 ? formatMillisecond : minute(date3) < date3 ? formatSecond : hour(date3) < date3 ? formatMinute : day(date3) < date3 ? formatHour : month(date3) < date3 ? week(date3) < date3 ? formatDay : formatWeek : year(date3) < date3 ? formatMonth : formatYear3)(date3);
  }
  return scale.invert = function(y2) {
    return new Date(Math.round(invert(y2)));
  }, scale.domain = function(_) {
    return arguments.length ? domain(Array.from(_, number4)) : domain().map(date2);
  }, scale.ticks = function(interval) {
    var d = domain();
    return ticks2(d[0], d[d.length - 1], interval ?? 10);
  }, scale.tickFormat = function(count2, specifier) {
    return specifier == null ? tickFormat2 : format3(specifier);
  }, scale.nice = function(interval) {
    var d = domain();
    return (!interval || typeof interval.range != "function") && (interval = tickInterval(d[0], d[d.length - 1], interval ?? 10)), interval ? domain(nice(d, interval)) : scale;
  }, scale.copy = function() {
    return copy$1(scale, calendar(ticks2, tickInterval, year, month, week, day, hour, minute, second3, format3));
  }, scale;
}
function time() {
  return initRange.apply(calendar(timeTicks, timeTickInterval, timeYear, timeMonth, timeSunday, timeDay, timeHour, timeMinute, second, timeFormat).domain([new Date(2e3, 0, 1), new Date(2e3, 0, 2)]), arguments);
}
function utcTime() {
  return initRange.apply(calendar(utcTicks, utcTickInterval, utcYear, utcMonth, utcSunday, utcDay, utcHour, utcMinute, second, utcFormat).domain([Date.UTC(2e3, 0, 1), Date.UTC(2e3, 0, 2)]), arguments);
}
function copy(source, target) {
  return target.domain(source.domain()).interpolator(source.interpolator()).clamp(source.clamp()).unknown(source.unknown());
}
function transformer2() {
  var x02 = 0, x12 = 0.5, x2 = 1, s2 = 1, t03, t13, t22, k10, k21, interpolator = identity$12, transform2, clamp = !1, unknown;
  function scale(x3) {
    return x3 == null || isNaN(x3 = +x3) ? unknown : (x3 = 0.5 + ((x3 = +transform2(x3)) - t13) * (s2 * x3 < s2 * t13 ? k10 : k21), interpolator(clamp ? Math.max(0, Math.min(1, x3)) : x3));
  }
  scale.domain = function(_) {
    return arguments.length ? ([x02, x12, x2] = _, t03 = transform2(x02 = +x02), t13 = transform2(x12 = +x12), t22 = transform2(x2 = +x2), k10 = t03 === t13 ? 0 : 0.5 / (t13 - t03), k21 = t13 === t22 ? 0 : 0.5 / (t22 - t13), s2 = t13 < t03 ? -1 : 1, scale) : [x02, x12, x2];
  }, scale.clamp = function(_) {
    return arguments.length ? (clamp = !!_, scale) : clamp;
  }, scale.interpolator = function(_) {
    return arguments.length ? (interpolator = _, scale) : interpolator;
  };
  function range3(interpolate) {
    return function(_) {
      var r0, r1, r2;
      return arguments.length ? ([r0, r1, r2] = _, interpolator = piecewise(interpolate, [r0, r1, r2]), scale) : [interpolator(0), interpolator(0.5), interpolator(1)];
    };
  }
  return scale.range = range3(value), scale.rangeRound = range3(round), scale.unknown = function(_) {
    return arguments.length ? (unknown = _, scale) : unknown;
  }, function(t) {
    return transform2 = t, t03 = t(x02), t13 = t(x12), t22 = t(x2), k10 = t03 === t13 ? 0 : 0.5 / (t13 - t03), k21 = t13 === t22 ? 0 : 0.5 / (t22 - t13), s2 = t13 < t03 ? -1 : 1, scale;
  };
}
function diverging() {
  var scale = linearish(transformer2()(identity$12));
  return scale.copy = function() {
    return copy(scale, diverging());
  }, initInterpolator.apply(scale, arguments);
}
function divergingLog() {
  var scale = loggish(transformer2()).domain([0.1, 1, 10]);
  return scale.copy = function() {
    return copy(scale, divergingLog()).base(scale.base());
  }, initInterpolator.apply(scale, arguments);
}
function divergingSymlog() {
  var scale = symlogish(transformer2());
  return scale.copy = function() {
    return copy(scale, divergingSymlog()).constant(scale.constant());
  }, initInterpolator.apply(scale, arguments);
}
function divergingPow() {
  var scale = powish(transformer2());
  return scale.copy = function() {
    return copy(scale, divergingPow()).exponent(scale.exponent());
  }, initInterpolator.apply(scale, arguments);
}

// ../../node_modules/.pnpm/d3-scale-chromatic@3.1.1/node_modules/d3-scale-chromatic/dist/d3-scale-chromatic.mjs
function colors(specifier) {
  for (var n = specifier.length / 6 | 0, colors2 = new Array(n), i = 0; i < n; ) colors2[i] = "#" + specifier.slice(i * 6, ++i * 6);
  return colors2;
}
var category10 = colors("1f77b4ff7f0e2ca02cd627289467bd8c564be377c27f7f7fbcbd2217becf"), Accent = colors("7fc97fbeaed4fdc086ffff99386cb0f0027fbf5b17666666"), Dark2 = colors("1b9e77d95f027570b3e7298a66a61ee6ab02a6761d666666"), observable10 = colors("4269d0efb118ff725c6cc5b03ca951ff8ab7a463f297bbf59c6b4e9498a0"), Paired = colors("a6cee31f78b4b2df8a33a02cfb9a99e31a1cfdbf6fff7f00cab2d66a3d9affff99b15928"), Pastel1 = colors("fbb4aeb3cde3ccebc5decbe4fed9a6ffffcce5d8bdfddaecf2f2f2"), Pastel2 = colors("b3e2cdfdcdaccbd5e8f4cae4e6f5c9fff2aef1e2cccccccc"), Set1 = colors("e41a1c377eb84daf4a984ea3ff7f00ffff33a65628f781bf999999"), Set2 = colors("66c2a5fc8d628da0cbe78ac3a6d854ffd92fe5c494b3b3b3"), Set3 = colors("8dd3c7ffffb3bebadafb807280b1d3fdb462b3de69fccde5d9d9d9bc80bdccebc5ffed6f"), Tableau10 = colors("4e79a7f28e2ce1575976b7b259a14fedc949af7aa1ff9da79c755fbab0ab"), ramp$1 = (scheme2) => rgbBasis(scheme2[scheme2.length - 1]), scheme$q = new Array(3).concat(
  "d8b365f5f5f55ab4ac",
  "a6611adfc27d80cdc1018571",
  "a6611adfc27df5f5f580cdc1018571",
  "8c510ad8b365f6e8c3c7eae55ab4ac01665e",
  "8c510ad8b365f6e8c3f5f5f5c7eae55ab4ac01665e",
  "8c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e",
  "8c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e",
  "5430058c510abf812ddfc27df6e8c3c7eae580cdc135978f01665e003c30",
  "5430058c510abf812ddfc27df6e8c3f5f5f5c7eae580cdc135978f01665e003c30"
).map(colors), BrBG = ramp$1(scheme$q), scheme$p = new Array(3).concat(
  "af8dc3f7f7f77fbf7b",
  "7b3294c2a5cfa6dba0008837",
  "7b3294c2a5cff7f7f7a6dba0008837",
  "762a83af8dc3e7d4e8d9f0d37fbf7b1b7837",
  "762a83af8dc3e7d4e8f7f7f7d9f0d37fbf7b1b7837",
  "762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b7837",
  "762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b7837",
  "40004b762a839970abc2a5cfe7d4e8d9f0d3a6dba05aae611b783700441b",
  "40004b762a839970abc2a5cfe7d4e8f7f7f7d9f0d3a6dba05aae611b783700441b"
).map(colors), PRGn = ramp$1(scheme$p), scheme$o = new Array(3).concat(
  "e9a3c9f7f7f7a1d76a",
  "d01c8bf1b6dab8e1864dac26",
  "d01c8bf1b6daf7f7f7b8e1864dac26",
  "c51b7de9a3c9fde0efe6f5d0a1d76a4d9221",
  "c51b7de9a3c9fde0eff7f7f7e6f5d0a1d76a4d9221",
  "c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221",
  "c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221",
  "8e0152c51b7dde77aef1b6dafde0efe6f5d0b8e1867fbc414d9221276419",
  "8e0152c51b7dde77aef1b6dafde0eff7f7f7e6f5d0b8e1867fbc414d9221276419"
).map(colors), PiYG = ramp$1(scheme$o), scheme$n = new Array(3).concat(
  "998ec3f7f7f7f1a340",
  "5e3c99b2abd2fdb863e66101",
  "5e3c99b2abd2f7f7f7fdb863e66101",
  "542788998ec3d8daebfee0b6f1a340b35806",
  "542788998ec3d8daebf7f7f7fee0b6f1a340b35806",
  "5427888073acb2abd2d8daebfee0b6fdb863e08214b35806",
  "5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b35806",
  "2d004b5427888073acb2abd2d8daebfee0b6fdb863e08214b358067f3b08",
  "2d004b5427888073acb2abd2d8daebf7f7f7fee0b6fdb863e08214b358067f3b08"
).map(colors), PuOr = ramp$1(scheme$n), scheme$m = new Array(3).concat(
  "ef8a62f7f7f767a9cf",
  "ca0020f4a58292c5de0571b0",
  "ca0020f4a582f7f7f792c5de0571b0",
  "b2182bef8a62fddbc7d1e5f067a9cf2166ac",
  "b2182bef8a62fddbc7f7f7f7d1e5f067a9cf2166ac",
  "b2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac",
  "b2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac",
  "67001fb2182bd6604df4a582fddbc7d1e5f092c5de4393c32166ac053061",
  "67001fb2182bd6604df4a582fddbc7f7f7f7d1e5f092c5de4393c32166ac053061"
).map(colors), RdBu = ramp$1(scheme$m), scheme$l = new Array(3).concat(
  "ef8a62ffffff999999",
  "ca0020f4a582bababa404040",
  "ca0020f4a582ffffffbababa404040",
  "b2182bef8a62fddbc7e0e0e09999994d4d4d",
  "b2182bef8a62fddbc7ffffffe0e0e09999994d4d4d",
  "b2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d",
  "b2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d",
  "67001fb2182bd6604df4a582fddbc7e0e0e0bababa8787874d4d4d1a1a1a",
  "67001fb2182bd6604df4a582fddbc7ffffffe0e0e0bababa8787874d4d4d1a1a1a"
).map(colors), RdGy = ramp$1(scheme$l), scheme$k = new Array(3).concat(
  "fc8d59ffffbf91bfdb",
  "d7191cfdae61abd9e92c7bb6",
  "d7191cfdae61ffffbfabd9e92c7bb6",
  "d73027fc8d59fee090e0f3f891bfdb4575b4",
  "d73027fc8d59fee090ffffbfe0f3f891bfdb4575b4",
  "d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4",
  "d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4",
  "a50026d73027f46d43fdae61fee090e0f3f8abd9e974add14575b4313695",
  "a50026d73027f46d43fdae61fee090ffffbfe0f3f8abd9e974add14575b4313695"
).map(colors), RdYlBu = ramp$1(scheme$k), scheme$j = new Array(3).concat(
  "fc8d59ffffbf91cf60",
  "d7191cfdae61a6d96a1a9641",
  "d7191cfdae61ffffbfa6d96a1a9641",
  "d73027fc8d59fee08bd9ef8b91cf601a9850",
  "d73027fc8d59fee08bffffbfd9ef8b91cf601a9850",
  "d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850",
  "d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850",
  "a50026d73027f46d43fdae61fee08bd9ef8ba6d96a66bd631a9850006837",
  "a50026d73027f46d43fdae61fee08bffffbfd9ef8ba6d96a66bd631a9850006837"
).map(colors), RdYlGn = ramp$1(scheme$j), scheme$i = new Array(3).concat(
  "fc8d59ffffbf99d594",
  "d7191cfdae61abdda42b83ba",
  "d7191cfdae61ffffbfabdda42b83ba",
  "d53e4ffc8d59fee08be6f59899d5943288bd",
  "d53e4ffc8d59fee08bffffbfe6f59899d5943288bd",
  "d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd",
  "d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd",
  "9e0142d53e4ff46d43fdae61fee08be6f598abdda466c2a53288bd5e4fa2",
  "9e0142d53e4ff46d43fdae61fee08bffffbfe6f598abdda466c2a53288bd5e4fa2"
).map(colors), Spectral = ramp$1(scheme$i), scheme$h = new Array(3).concat(
  "e5f5f999d8c92ca25f",
  "edf8fbb2e2e266c2a4238b45",
  "edf8fbb2e2e266c2a42ca25f006d2c",
  "edf8fbccece699d8c966c2a42ca25f006d2c",
  "edf8fbccece699d8c966c2a441ae76238b45005824",
  "f7fcfde5f5f9ccece699d8c966c2a441ae76238b45005824",
  "f7fcfde5f5f9ccece699d8c966c2a441ae76238b45006d2c00441b"
).map(colors), BuGn = ramp$1(scheme$h), scheme$g = new Array(3).concat(
  "e0ecf49ebcda8856a7",
  "edf8fbb3cde38c96c688419d",
  "edf8fbb3cde38c96c68856a7810f7c",
  "edf8fbbfd3e69ebcda8c96c68856a7810f7c",
  "edf8fbbfd3e69ebcda8c96c68c6bb188419d6e016b",
  "f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d6e016b",
  "f7fcfde0ecf4bfd3e69ebcda8c96c68c6bb188419d810f7c4d004b"
).map(colors), BuPu = ramp$1(scheme$g), scheme$f = new Array(3).concat(
  "e0f3dba8ddb543a2ca",
  "f0f9e8bae4bc7bccc42b8cbe",
  "f0f9e8bae4bc7bccc443a2ca0868ac",
  "f0f9e8ccebc5a8ddb57bccc443a2ca0868ac",
  "f0f9e8ccebc5a8ddb57bccc44eb3d32b8cbe08589e",
  "f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe08589e",
  "f7fcf0e0f3dbccebc5a8ddb57bccc44eb3d32b8cbe0868ac084081"
).map(colors), GnBu = ramp$1(scheme$f), scheme$e = new Array(3).concat(
  "fee8c8fdbb84e34a33",
  "fef0d9fdcc8afc8d59d7301f",
  "fef0d9fdcc8afc8d59e34a33b30000",
  "fef0d9fdd49efdbb84fc8d59e34a33b30000",
  "fef0d9fdd49efdbb84fc8d59ef6548d7301f990000",
  "fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301f990000",
  "fff7ecfee8c8fdd49efdbb84fc8d59ef6548d7301fb300007f0000"
).map(colors), OrRd = ramp$1(scheme$e), scheme$d = new Array(3).concat(
  "ece2f0a6bddb1c9099",
  "f6eff7bdc9e167a9cf02818a",
  "f6eff7bdc9e167a9cf1c9099016c59",
  "f6eff7d0d1e6a6bddb67a9cf1c9099016c59",
  "f6eff7d0d1e6a6bddb67a9cf3690c002818a016450",
  "fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016450",
  "fff7fbece2f0d0d1e6a6bddb67a9cf3690c002818a016c59014636"
).map(colors), PuBuGn = ramp$1(scheme$d), scheme$c = new Array(3).concat(
  "ece7f2a6bddb2b8cbe",
  "f1eef6bdc9e174a9cf0570b0",
  "f1eef6bdc9e174a9cf2b8cbe045a8d",
  "f1eef6d0d1e6a6bddb74a9cf2b8cbe045a8d",
  "f1eef6d0d1e6a6bddb74a9cf3690c00570b0034e7b",
  "fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0034e7b",
  "fff7fbece7f2d0d1e6a6bddb74a9cf3690c00570b0045a8d023858"
).map(colors), PuBu = ramp$1(scheme$c), scheme$b = new Array(3).concat(
  "e7e1efc994c7dd1c77",
  "f1eef6d7b5d8df65b0ce1256",
  "f1eef6d7b5d8df65b0dd1c77980043",
  "f1eef6d4b9dac994c7df65b0dd1c77980043",
  "f1eef6d4b9dac994c7df65b0e7298ace125691003f",
  "f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125691003f",
  "f7f4f9e7e1efd4b9dac994c7df65b0e7298ace125698004367001f"
).map(colors), PuRd = ramp$1(scheme$b), scheme$a = new Array(3).concat(
  "fde0ddfa9fb5c51b8a",
  "feebe2fbb4b9f768a1ae017e",
  "feebe2fbb4b9f768a1c51b8a7a0177",
  "feebe2fcc5c0fa9fb5f768a1c51b8a7a0177",
  "feebe2fcc5c0fa9fb5f768a1dd3497ae017e7a0177",
  "fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a0177",
  "fff7f3fde0ddfcc5c0fa9fb5f768a1dd3497ae017e7a017749006a"
).map(colors), RdPu = ramp$1(scheme$a), scheme$9 = new Array(3).concat(
  "edf8b17fcdbb2c7fb8",
  "ffffcca1dab441b6c4225ea8",
  "ffffcca1dab441b6c42c7fb8253494",
  "ffffccc7e9b47fcdbb41b6c42c7fb8253494",
  "ffffccc7e9b47fcdbb41b6c41d91c0225ea80c2c84",
  "ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea80c2c84",
  "ffffd9edf8b1c7e9b47fcdbb41b6c41d91c0225ea8253494081d58"
).map(colors), YlGnBu = ramp$1(scheme$9), scheme$8 = new Array(3).concat(
  "f7fcb9addd8e31a354",
  "ffffccc2e69978c679238443",
  "ffffccc2e69978c67931a354006837",
  "ffffccd9f0a3addd8e78c67931a354006837",
  "ffffccd9f0a3addd8e78c67941ab5d238443005a32",
  "ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443005a32",
  "ffffe5f7fcb9d9f0a3addd8e78c67941ab5d238443006837004529"
).map(colors), YlGn = ramp$1(scheme$8), scheme$7 = new Array(3).concat(
  "fff7bcfec44fd95f0e",
  "ffffd4fed98efe9929cc4c02",
  "ffffd4fed98efe9929d95f0e993404",
  "ffffd4fee391fec44ffe9929d95f0e993404",
  "ffffd4fee391fec44ffe9929ec7014cc4c028c2d04",
  "ffffe5fff7bcfee391fec44ffe9929ec7014cc4c028c2d04",
  "ffffe5fff7bcfee391fec44ffe9929ec7014cc4c02993404662506"
).map(colors), YlOrBr = ramp$1(scheme$7), scheme$6 = new Array(3).concat(
  "ffeda0feb24cf03b20",
  "ffffb2fecc5cfd8d3ce31a1c",
  "ffffb2fecc5cfd8d3cf03b20bd0026",
  "ffffb2fed976feb24cfd8d3cf03b20bd0026",
  "ffffb2fed976feb24cfd8d3cfc4e2ae31a1cb10026",
  "ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cb10026",
  "ffffccffeda0fed976feb24cfd8d3cfc4e2ae31a1cbd0026800026"
).map(colors), YlOrRd = ramp$1(scheme$6), scheme$5 = new Array(3).concat(
  "deebf79ecae13182bd",
  "eff3ffbdd7e76baed62171b5",
  "eff3ffbdd7e76baed63182bd08519c",
  "eff3ffc6dbef9ecae16baed63182bd08519c",
  "eff3ffc6dbef9ecae16baed64292c62171b5084594",
  "f7fbffdeebf7c6dbef9ecae16baed64292c62171b5084594",
  "f7fbffdeebf7c6dbef9ecae16baed64292c62171b508519c08306b"
).map(colors), Blues = ramp$1(scheme$5), scheme$4 = new Array(3).concat(
  "e5f5e0a1d99b31a354",
  "edf8e9bae4b374c476238b45",
  "edf8e9bae4b374c47631a354006d2c",
  "edf8e9c7e9c0a1d99b74c47631a354006d2c",
  "edf8e9c7e9c0a1d99b74c47641ab5d238b45005a32",
  "f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45005a32",
  "f7fcf5e5f5e0c7e9c0a1d99b74c47641ab5d238b45006d2c00441b"
).map(colors), Greens = ramp$1(scheme$4), scheme$3 = new Array(3).concat(
  "f0f0f0bdbdbd636363",
  "f7f7f7cccccc969696525252",
  "f7f7f7cccccc969696636363252525",
  "f7f7f7d9d9d9bdbdbd969696636363252525",
  "f7f7f7d9d9d9bdbdbd969696737373525252252525",
  "fffffff0f0f0d9d9d9bdbdbd969696737373525252252525",
  "fffffff0f0f0d9d9d9bdbdbd969696737373525252252525000000"
).map(colors), Greys = ramp$1(scheme$3), scheme$2 = new Array(3).concat(
  "efedf5bcbddc756bb1",
  "f2f0f7cbc9e29e9ac86a51a3",
  "f2f0f7cbc9e29e9ac8756bb154278f",
  "f2f0f7dadaebbcbddc9e9ac8756bb154278f",
  "f2f0f7dadaebbcbddc9e9ac8807dba6a51a34a1486",
  "fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a34a1486",
  "fcfbfdefedf5dadaebbcbddc9e9ac8807dba6a51a354278f3f007d"
).map(colors), Purples = ramp$1(scheme$2), scheme$1 = new Array(3).concat(
  "fee0d2fc9272de2d26",
  "fee5d9fcae91fb6a4acb181d",
  "fee5d9fcae91fb6a4ade2d26a50f15",
  "fee5d9fcbba1fc9272fb6a4ade2d26a50f15",
  "fee5d9fcbba1fc9272fb6a4aef3b2ccb181d99000d",
  "fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181d99000d",
  "fff5f0fee0d2fcbba1fc9272fb6a4aef3b2ccb181da50f1567000d"
).map(colors), Reds = ramp$1(scheme$1), scheme = new Array(3).concat(
  "fee6cefdae6be6550d",
  "feeddefdbe85fd8d3cd94701",
  "feeddefdbe85fd8d3ce6550da63603",
  "feeddefdd0a2fdae6bfd8d3ce6550da63603",
  "feeddefdd0a2fdae6bfd8d3cf16913d948018c2d04",
  "fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d948018c2d04",
  "fff5ebfee6cefdd0a2fdae6bfd8d3cf16913d94801a636037f2704"
).map(colors), Oranges = ramp$1(scheme);
function cividis(t) {
  return t = Math.max(0, Math.min(1, t)), "rgb(" + Math.max(0, Math.min(255, Math.round(-4.54 - t * (35.34 - t * (2381.73 - t * (6402.7 - t * (7024.72 - t * 2710.57))))))) + ", " + Math.max(0, Math.min(255, Math.round(32.49 + t * (170.73 + t * (52.82 - t * (131.46 - t * (176.58 - t * 67.37))))))) + ", " + Math.max(0, Math.min(255, Math.round(81.24 + t * (442.36 - t * (2482.43 - t * (6167.24 - t * (6614.94 - t * 2475.67))))))) + ")";
}
var cubehelix3 = cubehelixLong(cubehelix(300, 0.5, 0), cubehelix(-240, 0.5, 1)), warm = cubehelixLong(cubehelix(-100, 0.75, 0.35), cubehelix(80, 1.5, 0.8)), cool = cubehelixLong(cubehelix(260, 0.75, 0.35), cubehelix(80, 1.5, 0.8)), c$1 = cubehelix();
function rainbow(t) {
  (t < 0 || t > 1) && (t -= Math.floor(t));
  var ts = Math.abs(t - 0.5);
  return c$1.h = 360 * t - 100, c$1.s = 1.5 - 1.5 * ts, c$1.l = 0.8 - 0.9 * ts, c$1 + "";
}
var c = rgb(), pi_1_3 = Math.PI / 3, pi_2_3 = Math.PI * 2 / 3;
function sinebow(t) {
  var x2;
  return t = (0.5 - t) * Math.PI, c.r = 255 * (x2 = Math.sin(t)) * x2, c.g = 255 * (x2 = Math.sin(t + pi_1_3)) * x2, c.b = 255 * (x2 = Math.sin(t + pi_2_3)) * x2, c + "";
}
function turbo(t) {
  return t = Math.max(0, Math.min(1, t)), "rgb(" + Math.max(0, Math.min(255, Math.round(34.61 + t * (1172.33 - t * (10793.56 - t * (33300.12 - t * (38394.49 - t * 14825.05))))))) + ", " + Math.max(0, Math.min(255, Math.round(23.31 + t * (557.33 + t * (1225.33 - t * (3574.96 - t * (1073.77 + t * 707.56))))))) + ", " + Math.max(0, Math.min(255, Math.round(27.2 + t * (3211.1 - t * (15327.97 - t * (27814 - t * (22569.18 - t * 6838.66))))))) + ")";
}
function ramp(range3) {
  var n = range3.length;
  return function(t) {
    return range3[Math.max(0, Math.min(n - 1, Math.floor(t * n)))];
  };
}
var viridis = ramp(colors("44015444025645045745055946075a46085c460a5d460b5e470d60470e6147106347116447136548146748166848176948186a481a6c481b6d481c6e481d6f481f70482071482173482374482475482576482677482878482979472a7a472c7a472d7b472e7c472f7d46307e46327e46337f463480453581453781453882443983443a83443b84433d84433e85423f854240864241864142874144874045884046883f47883f48893e49893e4a893e4c8a3d4d8a3d4e8a3c4f8a3c508b3b518b3b528b3a538b3a548c39558c39568c38588c38598c375a8c375b8d365c8d365d8d355e8d355f8d34608d34618d33628d33638d32648e32658e31668e31678e31688e30698e306a8e2f6b8e2f6c8e2e6d8e2e6e8e2e6f8e2d708e2d718e2c718e2c728e2c738e2b748e2b758e2a768e2a778e2a788e29798e297a8e297b8e287c8e287d8e277e8e277f8e27808e26818e26828e26828e25838e25848e25858e24868e24878e23888e23898e238a8d228b8d228c8d228d8d218e8d218f8d21908d21918c20928c20928c20938c1f948c1f958b1f968b1f978b1f988b1f998a1f9a8a1e9b8a1e9c891e9d891f9e891f9f881fa0881fa1881fa1871fa28720a38620a48621a58521a68522a78522a88423a98324aa8325ab8225ac8226ad8127ad8128ae8029af7f2ab07f2cb17e2db27d2eb37c2fb47c31b57b32b67a34b67935b77937b87838b9773aba763bbb753dbc743fbc7340bd7242be7144bf7046c06f48c16e4ac16d4cc26c4ec36b50c46a52c56954c56856c66758c7655ac8645cc8635ec96260ca6063cb5f65cb5e67cc5c69cd5b6ccd5a6ece5870cf5773d05675d05477d1537ad1517cd2507fd34e81d34d84d44b86d54989d5488bd6468ed64590d74393d74195d84098d83e9bd93c9dd93ba0da39a2da37a5db36a8db34aadc32addc30b0dd2fb2dd2db5de2bb8de29bade28bddf26c0df25c2df23c5e021c8e020cae11fcde11dd0e11cd2e21bd5e21ad8e219dae319dde318dfe318e2e418e5e419e7e419eae51aece51befe51cf1e51df4e61ef6e620f8e621fbe723fde725")), magma = ramp(colors("00000401000501010601010802010902020b02020d03030f03031204041405041606051806051a07061c08071e0907200a08220b09240c09260d0a290e0b2b100b2d110c2f120d31130d34140e36150e38160f3b180f3d19103f1a10421c10441d11471e114920114b21114e22115024125325125527125829115a2a115c2c115f2d11612f116331116533106734106936106b38106c390f6e3b0f703d0f713f0f72400f74420f75440f764510774710784910784a10794c117a4e117b4f127b51127c52137c54137d56147d57157e59157e5a167e5c167f5d177f5f187f601880621980641a80651a80671b80681c816a1c816b1d816d1d816e1e81701f81721f817320817521817621817822817922827b23827c23827e24828025828125818326818426818627818827818928818b29818c29818e2a81902a81912b81932b80942c80962c80982d80992d809b2e7f9c2e7f9e2f7fa02f7fa1307ea3307ea5317ea6317da8327daa337dab337cad347cae347bb0357bb2357bb3367ab5367ab73779b83779ba3878bc3978bd3977bf3a77c03a76c23b75c43c75c53c74c73d73c83e73ca3e72cc3f71cd4071cf4070d0416fd2426fd3436ed5446dd6456cd8456cd9466bdb476adc4869de4968df4a68e04c67e24d66e34e65e44f64e55064e75263e85362e95462ea5661eb5760ec5860ed5a5fee5b5eef5d5ef05f5ef1605df2625df2645cf3655cf4675cf4695cf56b5cf66c5cf66e5cf7705cf7725cf8745cf8765cf9785df9795df97b5dfa7d5efa7f5efa815ffb835ffb8560fb8761fc8961fc8a62fc8c63fc8e64fc9065fd9266fd9467fd9668fd9869fd9a6afd9b6bfe9d6cfe9f6dfea16efea36ffea571fea772fea973feaa74feac76feae77feb078feb27afeb47bfeb67cfeb77efeb97ffebb81febd82febf84fec185fec287fec488fec68afec88cfeca8dfecc8ffecd90fecf92fed194fed395fed597fed799fed89afdda9cfddc9efddea0fde0a1fde2a3fde3a5fde5a7fde7a9fde9aafdebacfcecaefceeb0fcf0b2fcf2b4fcf4b6fcf6b8fcf7b9fcf9bbfcfbbdfcfdbf")), inferno = ramp(colors("00000401000501010601010802010a02020c02020e03021004031204031405041706041907051b08051d09061f0a07220b07240c08260d08290e092b10092d110a30120a32140b34150b37160b39180c3c190c3e1b0c411c0c431e0c451f0c48210c4a230c4c240c4f260c51280b53290b552b0b572d0b592f0a5b310a5c320a5e340a5f3609613809623909633b09643d09653e0966400a67420a68440a68450a69470b6a490b6a4a0c6b4c0c6b4d0d6c4f0d6c510e6c520e6d540f6d550f6d57106e59106e5a116e5c126e5d126e5f136e61136e62146e64156e65156e67166e69166e6a176e6c186e6d186e6f196e71196e721a6e741a6e751b6e771c6d781c6d7a1d6d7c1d6d7d1e6d7f1e6c801f6c82206c84206b85216b87216b88226a8a226a8c23698d23698f24699025689225689326679526679727669827669a28659b29649d29649f2a63a02a63a22b62a32c61a52c60a62d60a82e5fa92e5eab2f5ead305dae305cb0315bb1325ab3325ab43359b63458b73557b93556ba3655bc3754bd3853bf3952c03a51c13a50c33b4fc43c4ec63d4dc73e4cc83f4bca404acb4149cc4248ce4347cf4446d04545d24644d34743d44842d54a41d74b3fd84c3ed94d3dda4e3cdb503bdd513ade5238df5337e05536e15635e25734e35933e45a31e55c30e65d2fe75e2ee8602de9612bea632aeb6429eb6628ec6726ed6925ee6a24ef6c23ef6e21f06f20f1711ff1731df2741cf3761bf37819f47918f57b17f57d15f67e14f68013f78212f78410f8850ff8870ef8890cf98b0bf98c0af98e09fa9008fa9207fa9407fb9606fb9706fb9906fb9b06fb9d07fc9f07fca108fca309fca50afca60cfca80dfcaa0ffcac11fcae12fcb014fcb216fcb418fbb61afbb81dfbba1ffbbc21fbbe23fac026fac228fac42afac62df9c72ff9c932f9cb35f8cd37f8cf3af7d13df7d340f6d543f6d746f5d949f5db4cf4dd4ff4df53f4e156f3e35af3e55df2e661f2e865f2ea69f1ec6df1ed71f1ef75f1f179f2f27df2f482f3f586f3f68af4f88ef5f992f6fa96f8fb9af9fc9dfafda1fcffa4")), plasma = ramp(colors("0d088710078813078916078a19068c1b068d1d068e20068f2206902406912605912805922a05932c05942e05952f059631059733059735049837049938049a3a049a3c049b3e049c3f049c41049d43039e44039e46039f48039f4903a04b03a14c02a14e02a25002a25102a35302a35502a45601a45801a45901a55b01a55c01a65e01a66001a66100a76300a76400a76600a76700a86900a86a00a86c00a86e00a86f00a87100a87201a87401a87501a87701a87801a87a02a87b02a87d03a87e03a88004a88104a78305a78405a78606a68707a68808a68a09a58b0aa58d0ba58e0ca48f0da4910ea3920fa39410a29511a19613a19814a099159f9a169f9c179e9d189d9e199da01a9ca11b9ba21d9aa31e9aa51f99a62098a72197a82296aa2395ab2494ac2694ad2793ae2892b02991b12a90b22b8fb32c8eb42e8db52f8cb6308bb7318ab83289ba3388bb3488bc3587bd3786be3885bf3984c03a83c13b82c23c81c33d80c43e7fc5407ec6417dc7427cc8437bc9447aca457acb4679cc4778cc4977cd4a76ce4b75cf4c74d04d73d14e72d24f71d35171d45270d5536fd5546ed6556dd7566cd8576bd9586ada5a6ada5b69db5c68dc5d67dd5e66de5f65de6164df6263e06363e16462e26561e26660e3685fe4695ee56a5de56b5de66c5ce76e5be76f5ae87059e97158e97257ea7457eb7556eb7655ec7754ed7953ed7a52ee7b51ef7c51ef7e50f07f4ff0804ef1814df1834cf2844bf3854bf3874af48849f48948f58b47f58c46f68d45f68f44f79044f79143f79342f89441f89540f9973ff9983ef99a3efa9b3dfa9c3cfa9e3bfb9f3afba139fba238fca338fca537fca636fca835fca934fdab33fdac33fdae32fdaf31fdb130fdb22ffdb42ffdb52efeb72dfeb82cfeba2cfebb2bfebd2afebe2afec029fdc229fdc328fdc527fdc627fdc827fdca26fdcb26fccd25fcce25fcd025fcd225fbd324fbd524fbd724fad824fada24f9dc24f9dd25f8df25f8e125f7e225f7e425f6e626f6e826f5e926f5eb27f4ed27f3ee27f3f027f2f227f1f426f1f525f0f724f0f921"));

// ../../node_modules/.pnpm/d3-shape@3.2.1/node_modules/d3-shape/dist/d3-shape.mjs
function constant3(x2) {
  return function() {
    return x2;
  };
}
var cos2 = Math.cos;
var min2 = Math.min, sin2 = Math.sin, sqrt2 = Math.sqrt, epsilon5 = 1e-12, pi3 = Math.PI, halfPi2 = pi3 / 2, tau3 = 2 * pi3;
function withPath(shape) {
  let digits = 3;
  return shape.digits = function(_) {
    if (!arguments.length) return digits;
    if (_ == null)
      digits = null;
    else {
      let d = Math.floor(_);
      if (!(d >= 0)) throw new RangeError(`invalid digits: ${_}`);
      digits = d;
    }
    return shape;
  }, () => new Path(digits);
}
var slice2 = Array.prototype.slice;
function array3(x2) {
  return typeof x2 == "object" && "length" in x2 ? x2 : Array.from(x2);
}
function Linear(context) {
  this._context = context;
}
Linear.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._point = 0;
  },
  lineEnd: function() {
    (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    switch (x2 = +x2, y2 = +y2, this._point) {
      case 0:
        this._point = 1, this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
      // falls through
      default:
        this._context.lineTo(x2, y2);
        break;
    }
  }
};
function curveLinear(context) {
  return new Linear(context);
}
function x(p) {
  return p[0];
}
function y(p) {
  return p[1];
}
function line(x$1, y$1) {
  var defined2 = constant3(!0), context = null, curve = curveLinear, output = null, path2 = withPath(line3);
  x$1 = typeof x$1 == "function" ? x$1 : x$1 === void 0 ? x : constant3(x$1), y$1 = typeof y$1 == "function" ? y$1 : y$1 === void 0 ? y : constant3(y$1);
  function line3(data) {
    var i, n = (data = array3(data)).length, d, defined0 = !1, buffer;
    for (context == null && (output = curve(buffer = path2())), i = 0; i <= n; ++i)
      !(i < n && defined2(d = data[i], i, data)) === defined0 && ((defined0 = !defined0) ? output.lineStart() : output.lineEnd()), defined0 && output.point(+x$1(d, i, data), +y$1(d, i, data));
    if (buffer) return output = null, buffer + "" || null;
  }
  return line3.x = function(_) {
    return arguments.length ? (x$1 = typeof _ == "function" ? _ : constant3(+_), line3) : x$1;
  }, line3.y = function(_) {
    return arguments.length ? (y$1 = typeof _ == "function" ? _ : constant3(+_), line3) : y$1;
  }, line3.defined = function(_) {
    return arguments.length ? (defined2 = typeof _ == "function" ? _ : constant3(!!_), line3) : defined2;
  }, line3.curve = function(_) {
    return arguments.length ? (curve = _, context != null && (output = curve(context)), line3) : curve;
  }, line3.context = function(_) {
    return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), line3) : context;
  }, line3;
}
function area(x02, y02, y12) {
  var x12 = null, defined2 = constant3(!0), context = null, curve = curveLinear, output = null, path2 = withPath(area3);
  x02 = typeof x02 == "function" ? x02 : x02 === void 0 ? x : constant3(+x02), y02 = typeof y02 == "function" ? y02 : constant3(y02 === void 0 ? 0 : +y02), y12 = typeof y12 == "function" ? y12 : y12 === void 0 ? y : constant3(+y12);
  function area3(data) {
    var i, j, k2, n = (data = array3(data)).length, d, defined0 = !1, buffer, x0z = new Array(n), y0z = new Array(n);
    for (context == null && (output = curve(buffer = path2())), i = 0; i <= n; ++i) {
      if (!(i < n && defined2(d = data[i], i, data)) === defined0)
        if (defined0 = !defined0)
          j = i, output.areaStart(), output.lineStart();
        else {
          for (output.lineEnd(), output.lineStart(), k2 = i - 1; k2 >= j; --k2)
            output.point(x0z[k2], y0z[k2]);
          output.lineEnd(), output.areaEnd();
        }
      defined0 && (x0z[i] = +x02(d, i, data), y0z[i] = +y02(d, i, data), output.point(x12 ? +x12(d, i, data) : x0z[i], y12 ? +y12(d, i, data) : y0z[i]));
    }
    if (buffer) return output = null, buffer + "" || null;
  }
  function arealine() {
    return line().defined(defined2).curve(curve).context(context);
  }
  return area3.x = function(_) {
    return arguments.length ? (x02 = typeof _ == "function" ? _ : constant3(+_), x12 = null, area3) : x02;
  }, area3.x0 = function(_) {
    return arguments.length ? (x02 = typeof _ == "function" ? _ : constant3(+_), area3) : x02;
  }, area3.x1 = function(_) {
    return arguments.length ? (x12 = _ == null ? null : typeof _ == "function" ? _ : constant3(+_), area3) : x12;
  }, area3.y = function(_) {
    return arguments.length ? (y02 = typeof _ == "function" ? _ : constant3(+_), y12 = null, area3) : y02;
  }, area3.y0 = function(_) {
    return arguments.length ? (y02 = typeof _ == "function" ? _ : constant3(+_), area3) : y02;
  }, area3.y1 = function(_) {
    return arguments.length ? (y12 = _ == null ? null : typeof _ == "function" ? _ : constant3(+_), area3) : y12;
  }, area3.lineX0 = area3.lineY0 = function() {
    return arealine().x(x02).y(y02);
  }, area3.lineY1 = function() {
    return arealine().x(x02).y(y12);
  }, area3.lineX1 = function() {
    return arealine().x(x12).y(y02);
  }, area3.defined = function(_) {
    return arguments.length ? (defined2 = typeof _ == "function" ? _ : constant3(!!_), area3) : defined2;
  }, area3.curve = function(_) {
    return arguments.length ? (curve = _, context != null && (output = curve(context)), area3) : curve;
  }, area3.context = function(_) {
    return arguments.length ? (_ == null ? context = output = null : output = curve(context = _), area3) : context;
  }, area3;
}
var curveRadialLinear = curveRadial(curveLinear);
function Radial(curve) {
  this._curve = curve;
}
Radial.prototype = {
  areaStart: function() {
    this._curve.areaStart();
  },
  areaEnd: function() {
    this._curve.areaEnd();
  },
  lineStart: function() {
    this._curve.lineStart();
  },
  lineEnd: function() {
    this._curve.lineEnd();
  },
  point: function(a2, r) {
    this._curve.point(r * Math.sin(a2), r * -Math.cos(a2));
  }
};
function curveRadial(curve) {
  function radial(context) {
    return new Radial(curve(context));
  }
  return radial._curve = curve, radial;
}
var Bump = class {
  constructor(context, x2) {
    this._context = context, this._x = x2;
  }
  areaStart() {
    this._line = 0;
  }
  areaEnd() {
    this._line = NaN;
  }
  lineStart() {
    this._point = 0;
  }
  lineEnd() {
    (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
  }
  point(x2, y2) {
    switch (x2 = +x2, y2 = +y2, this._point) {
      case 0: {
        this._point = 1, this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      }
      case 1:
        this._point = 2;
      // falls through
      default: {
        this._x ? this._context.bezierCurveTo(this._x0 = (this._x0 + x2) / 2, this._y0, this._x0, y2, x2, y2) : this._context.bezierCurveTo(this._x0, this._y0 = (this._y0 + y2) / 2, x2, this._y0, x2, y2);
        break;
      }
    }
    this._x0 = x2, this._y0 = y2;
  }
};
function bumpX(context) {
  return new Bump(context, !0);
}
function bumpY(context) {
  return new Bump(context, !1);
}
var sqrt3$2 = sqrt2(3), asterisk = {
  draw(context, size) {
    let r = sqrt2(size + min2(size / 28, 0.75)) * 0.59436, t = r / 2, u = t * sqrt3$2;
    context.moveTo(0, r), context.lineTo(0, -r), context.moveTo(-u, -t), context.lineTo(u, t), context.moveTo(-u, t), context.lineTo(u, -t);
  }
}, circle = {
  draw(context, size) {
    let r = sqrt2(size / pi3);
    context.moveTo(r, 0), context.arc(0, 0, r, 0, tau3);
  }
}, cross2 = {
  draw(context, size) {
    let r = sqrt2(size / 5) / 2;
    context.moveTo(-3 * r, -r), context.lineTo(-r, -r), context.lineTo(-r, -3 * r), context.lineTo(r, -3 * r), context.lineTo(r, -r), context.lineTo(3 * r, -r), context.lineTo(3 * r, r), context.lineTo(r, r), context.lineTo(r, 3 * r), context.lineTo(-r, 3 * r), context.lineTo(-r, r), context.lineTo(-3 * r, r), context.closePath();
  }
}, tan30 = sqrt2(1 / 3), tan30_2 = tan30 * 2, diamond = {
  draw(context, size) {
    let y2 = sqrt2(size / tan30_2), x2 = y2 * tan30;
    context.moveTo(0, -y2), context.lineTo(x2, 0), context.lineTo(0, y2), context.lineTo(-x2, 0), context.closePath();
  }
}, diamond2 = {
  draw(context, size) {
    let r = sqrt2(size) * 0.62625;
    context.moveTo(0, -r), context.lineTo(r, 0), context.lineTo(0, r), context.lineTo(-r, 0), context.closePath();
  }
}, plus = {
  draw(context, size) {
    let r = sqrt2(size - min2(size / 7, 2)) * 0.87559;
    context.moveTo(-r, 0), context.lineTo(r, 0), context.moveTo(0, r), context.lineTo(0, -r);
  }
}, square = {
  draw(context, size) {
    let w = sqrt2(size), x2 = -w / 2;
    context.rect(x2, x2, w, w);
  }
}, square2 = {
  draw(context, size) {
    let r = sqrt2(size) * 0.4431;
    context.moveTo(r, r), context.lineTo(r, -r), context.lineTo(-r, -r), context.lineTo(-r, r), context.closePath();
  }
}, ka = 0.8908130915292852, kr = sin2(pi3 / 10) / sin2(7 * pi3 / 10), kx = sin2(tau3 / 10) * kr, ky = -cos2(tau3 / 10) * kr, star = {
  draw(context, size) {
    let r = sqrt2(size * ka), x2 = kx * r, y2 = ky * r;
    context.moveTo(0, -r), context.lineTo(x2, y2);
    for (let i = 1; i < 5; ++i) {
      let a2 = tau3 * i / 5, c3 = cos2(a2), s2 = sin2(a2);
      context.lineTo(s2 * r, -c3 * r), context.lineTo(c3 * x2 - s2 * y2, s2 * x2 + c3 * y2);
    }
    context.closePath();
  }
}, sqrt3$1 = sqrt2(3), triangle = {
  draw(context, size) {
    let y2 = -sqrt2(size / (sqrt3$1 * 3));
    context.moveTo(0, y2 * 2), context.lineTo(-sqrt3$1 * y2, -y2), context.lineTo(sqrt3$1 * y2, -y2), context.closePath();
  }
}, sqrt3 = sqrt2(3), triangle2 = {
  draw(context, size) {
    let s2 = sqrt2(size) * 0.6824, t = s2 / 2, u = s2 * sqrt3 / 2;
    context.moveTo(0, -s2), context.lineTo(u, t), context.lineTo(-u, t), context.closePath();
  }
}, c2 = -0.5, s = sqrt2(3) / 2, k = 1 / sqrt2(12), a = (k / 2 + 1) * 3, wye = {
  draw(context, size) {
    let r = sqrt2(size / a), x02 = r / 2, y02 = r * k, x12 = x02, y12 = r * k + r, x2 = -x12, y2 = y12;
    context.moveTo(x02, y02), context.lineTo(x12, y12), context.lineTo(x2, y2), context.lineTo(c2 * x02 - s * y02, s * x02 + c2 * y02), context.lineTo(c2 * x12 - s * y12, s * x12 + c2 * y12), context.lineTo(c2 * x2 - s * y2, s * x2 + c2 * y2), context.lineTo(c2 * x02 + s * y02, c2 * y02 - s * x02), context.lineTo(c2 * x12 + s * y12, c2 * y12 - s * x12), context.lineTo(c2 * x2 + s * y2, c2 * y2 - s * x2), context.closePath();
  }
}, times = {
  draw(context, size) {
    let r = sqrt2(size - min2(size / 6, 1.7)) * 0.6189;
    context.moveTo(-r, -r), context.lineTo(r, r), context.moveTo(-r, r), context.lineTo(r, -r);
  }
}, symbolsFill = [
  circle,
  cross2,
  diamond,
  square,
  star,
  triangle,
  wye
], symbolsStroke = [
  circle,
  plus,
  times,
  triangle2,
  asterisk,
  square2,
  diamond2
];
function noop2() {
}
function point$3(that, x2, y2) {
  that._context.bezierCurveTo(
    (2 * that._x0 + that._x1) / 3,
    (2 * that._y0 + that._y1) / 3,
    (that._x0 + 2 * that._x1) / 3,
    (that._y0 + 2 * that._y1) / 3,
    (that._x0 + 4 * that._x1 + x2) / 6,
    (that._y0 + 4 * that._y1 + y2) / 6
  );
}
function Basis(context) {
  this._context = context;
}
Basis.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = NaN, this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 3:
        point$3(this, this._x1, this._y1);
      // falls through
      case 2:
        this._context.lineTo(this._x1, this._y1);
        break;
    }
    (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    switch (x2 = +x2, y2 = +y2, this._point) {
      case 0:
        this._point = 1, this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3, this._context.lineTo((5 * this._x0 + this._x1) / 6, (5 * this._y0 + this._y1) / 6);
      // falls through
      default:
        point$3(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = x2, this._y0 = this._y1, this._y1 = y2;
  }
};
function basis2(context) {
  return new Basis(context);
}
function BasisClosed(context) {
  this._context = context;
}
BasisClosed.prototype = {
  areaStart: noop2,
  areaEnd: noop2,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = NaN, this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x2, this._y2), this._context.closePath();
        break;
      }
      case 2: {
        this._context.moveTo((this._x2 + 2 * this._x3) / 3, (this._y2 + 2 * this._y3) / 3), this._context.lineTo((this._x3 + 2 * this._x2) / 3, (this._y3 + 2 * this._y2) / 3), this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x2, this._y2), this.point(this._x3, this._y3), this.point(this._x4, this._y4);
        break;
      }
    }
  },
  point: function(x2, y2) {
    switch (x2 = +x2, y2 = +y2, this._point) {
      case 0:
        this._point = 1, this._x2 = x2, this._y2 = y2;
        break;
      case 1:
        this._point = 2, this._x3 = x2, this._y3 = y2;
        break;
      case 2:
        this._point = 3, this._x4 = x2, this._y4 = y2, this._context.moveTo((this._x0 + 4 * this._x1 + x2) / 6, (this._y0 + 4 * this._y1 + y2) / 6);
        break;
      default:
        point$3(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = x2, this._y0 = this._y1, this._y1 = y2;
  }
};
function basisClosed2(context) {
  return new BasisClosed(context);
}
function BasisOpen(context) {
  this._context = context;
}
BasisOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = NaN, this._point = 0;
  },
  lineEnd: function() {
    (this._line || this._line !== 0 && this._point === 3) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    switch (x2 = +x2, y2 = +y2, this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
        var x02 = (this._x0 + 4 * this._x1 + x2) / 6, y02 = (this._y0 + 4 * this._y1 + y2) / 6;
        this._line ? this._context.lineTo(x02, y02) : this._context.moveTo(x02, y02);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$3(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = x2, this._y0 = this._y1, this._y1 = y2;
  }
};
function basisOpen(context) {
  return new BasisOpen(context);
}
function Bundle(context, beta) {
  this._basis = new Basis(context), this._beta = beta;
}
Bundle.prototype = {
  lineStart: function() {
    this._x = [], this._y = [], this._basis.lineStart();
  },
  lineEnd: function() {
    var x2 = this._x, y2 = this._y, j = x2.length - 1;
    if (j > 0)
      for (var x02 = x2[0], y02 = y2[0], dx = x2[j] - x02, dy = y2[j] - y02, i = -1, t; ++i <= j; )
        t = i / j, this._basis.point(
          this._beta * x2[i] + (1 - this._beta) * (x02 + t * dx),
          this._beta * y2[i] + (1 - this._beta) * (y02 + t * dy)
        );
    this._x = this._y = null, this._basis.lineEnd();
  },
  point: function(x2, y2) {
    this._x.push(+x2), this._y.push(+y2);
  }
};
var bundle = (function custom(beta) {
  function bundle2(context) {
    return beta === 1 ? new Basis(context) : new Bundle(context, beta);
  }
  return bundle2.beta = function(beta2) {
    return custom(+beta2);
  }, bundle2;
})(0.85);
function point$2(that, x2, y2) {
  that._context.bezierCurveTo(
    that._x1 + that._k * (that._x2 - that._x0),
    that._y1 + that._k * (that._y2 - that._y0),
    that._x2 + that._k * (that._x1 - x2),
    that._y2 + that._k * (that._y1 - y2),
    that._x2,
    that._y2
  );
}
function Cardinal(context, tension) {
  this._context = context, this._k = (1 - tension) / 6;
}
Cardinal.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x2, this._y2);
        break;
      case 3:
        point$2(this, this._x1, this._y1);
        break;
    }
    (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    switch (x2 = +x2, y2 = +y2, this._point) {
      case 0:
        this._point = 1, this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2, this._x1 = x2, this._y1 = y2;
        break;
      case 2:
        this._point = 3;
      // falls through
      default:
        point$2(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var cardinal = (function custom2(tension) {
  function cardinal2(context) {
    return new Cardinal(context, tension);
  }
  return cardinal2.tension = function(tension2) {
    return custom2(+tension2);
  }, cardinal2;
})(0);
function CardinalClosed(context, tension) {
  this._context = context, this._k = (1 - tension) / 6;
}
CardinalClosed.prototype = {
  areaStart: noop2,
  areaEnd: noop2,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN, this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x3, this._y3), this._context.closePath();
        break;
      }
      case 2: {
        this._context.lineTo(this._x3, this._y3), this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x3, this._y3), this.point(this._x4, this._y4), this.point(this._x5, this._y5);
        break;
      }
    }
  },
  point: function(x2, y2) {
    switch (x2 = +x2, y2 = +y2, this._point) {
      case 0:
        this._point = 1, this._x3 = x2, this._y3 = y2;
        break;
      case 1:
        this._point = 2, this._context.moveTo(this._x4 = x2, this._y4 = y2);
        break;
      case 2:
        this._point = 3, this._x5 = x2, this._y5 = y2;
        break;
      default:
        point$2(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var cardinalClosed = (function custom3(tension) {
  function cardinal2(context) {
    return new CardinalClosed(context, tension);
  }
  return cardinal2.tension = function(tension2) {
    return custom3(+tension2);
  }, cardinal2;
})(0);
function CardinalOpen(context, tension) {
  this._context = context, this._k = (1 - tension) / 6;
}
CardinalOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._point = 0;
  },
  lineEnd: function() {
    (this._line || this._line !== 0 && this._point === 3) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    switch (x2 = +x2, y2 = +y2, this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3, this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$2(this, x2, y2);
        break;
    }
    this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var cardinalOpen = (function custom4(tension) {
  function cardinal2(context) {
    return new CardinalOpen(context, tension);
  }
  return cardinal2.tension = function(tension2) {
    return custom4(+tension2);
  }, cardinal2;
})(0);
function point$1(that, x2, y2) {
  var x12 = that._x1, y12 = that._y1, x22 = that._x2, y22 = that._y2;
  if (that._l01_a > epsilon5) {
    var a2 = 2 * that._l01_2a + 3 * that._l01_a * that._l12_a + that._l12_2a, n = 3 * that._l01_a * (that._l01_a + that._l12_a);
    x12 = (x12 * a2 - that._x0 * that._l12_2a + that._x2 * that._l01_2a) / n, y12 = (y12 * a2 - that._y0 * that._l12_2a + that._y2 * that._l01_2a) / n;
  }
  if (that._l23_a > epsilon5) {
    var b = 2 * that._l23_2a + 3 * that._l23_a * that._l12_a + that._l12_2a, m = 3 * that._l23_a * (that._l23_a + that._l12_a);
    x22 = (x22 * b + that._x1 * that._l23_2a - x2 * that._l12_2a) / m, y22 = (y22 * b + that._y1 * that._l23_2a - y2 * that._l12_2a) / m;
  }
  that._context.bezierCurveTo(x12, y12, x22, y22, that._x2, that._y2);
}
function CatmullRom(context, alpha) {
  this._context = context, this._alpha = alpha;
}
CatmullRom.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x2, this._y2);
        break;
      case 3:
        this.point(this._x2, this._y2);
        break;
    }
    (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    if (x2 = +x2, y2 = +y2, this._point) {
      var x23 = this._x2 - x2, y23 = this._y2 - y2;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1, this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3;
      // falls through
      default:
        point$1(this, x2, y2);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var catmullRom = (function custom5(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRom(context, alpha) : new Cardinal(context, 0);
  }
  return catmullRom2.alpha = function(alpha2) {
    return custom5(+alpha2);
  }, catmullRom2;
})(0.5);
function CatmullRomClosed(context, alpha) {
  this._context = context, this._alpha = alpha;
}
CatmullRomClosed.prototype = {
  areaStart: noop2,
  areaEnd: noop2,
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._x3 = this._x4 = this._x5 = this._y0 = this._y1 = this._y2 = this._y3 = this._y4 = this._y5 = NaN, this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 1: {
        this._context.moveTo(this._x3, this._y3), this._context.closePath();
        break;
      }
      case 2: {
        this._context.lineTo(this._x3, this._y3), this._context.closePath();
        break;
      }
      case 3: {
        this.point(this._x3, this._y3), this.point(this._x4, this._y4), this.point(this._x5, this._y5);
        break;
      }
    }
  },
  point: function(x2, y2) {
    if (x2 = +x2, y2 = +y2, this._point) {
      var x23 = this._x2 - x2, y23 = this._y2 - y2;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1, this._x3 = x2, this._y3 = y2;
        break;
      case 1:
        this._point = 2, this._context.moveTo(this._x4 = x2, this._y4 = y2);
        break;
      case 2:
        this._point = 3, this._x5 = x2, this._y5 = y2;
        break;
      default:
        point$1(this, x2, y2);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var catmullRomClosed = (function custom6(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRomClosed(context, alpha) : new CardinalClosed(context, 0);
  }
  return catmullRom2.alpha = function(alpha2) {
    return custom6(+alpha2);
  }, catmullRom2;
})(0.5);
function CatmullRomOpen(context, alpha) {
  this._context = context, this._alpha = alpha;
}
CatmullRomOpen.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._x2 = this._y0 = this._y1 = this._y2 = NaN, this._l01_a = this._l12_a = this._l23_a = this._l01_2a = this._l12_2a = this._l23_2a = this._point = 0;
  },
  lineEnd: function() {
    (this._line || this._line !== 0 && this._point === 3) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    if (x2 = +x2, y2 = +y2, this._point) {
      var x23 = this._x2 - x2, y23 = this._y2 - y2;
      this._l23_a = Math.sqrt(this._l23_2a = Math.pow(x23 * x23 + y23 * y23, this._alpha));
    }
    switch (this._point) {
      case 0:
        this._point = 1;
        break;
      case 1:
        this._point = 2;
        break;
      case 2:
        this._point = 3, this._line ? this._context.lineTo(this._x2, this._y2) : this._context.moveTo(this._x2, this._y2);
        break;
      case 3:
        this._point = 4;
      // falls through
      default:
        point$1(this, x2, y2);
        break;
    }
    this._l01_a = this._l12_a, this._l12_a = this._l23_a, this._l01_2a = this._l12_2a, this._l12_2a = this._l23_2a, this._x0 = this._x1, this._x1 = this._x2, this._x2 = x2, this._y0 = this._y1, this._y1 = this._y2, this._y2 = y2;
  }
};
var catmullRomOpen = (function custom7(alpha) {
  function catmullRom2(context) {
    return alpha ? new CatmullRomOpen(context, alpha) : new CardinalOpen(context, 0);
  }
  return catmullRom2.alpha = function(alpha2) {
    return custom7(+alpha2);
  }, catmullRom2;
})(0.5);
function LinearClosed(context) {
  this._context = context;
}
LinearClosed.prototype = {
  areaStart: noop2,
  areaEnd: noop2,
  lineStart: function() {
    this._point = 0;
  },
  lineEnd: function() {
    this._point && this._context.closePath();
  },
  point: function(x2, y2) {
    x2 = +x2, y2 = +y2, this._point ? this._context.lineTo(x2, y2) : (this._point = 1, this._context.moveTo(x2, y2));
  }
};
function linearClosed(context) {
  return new LinearClosed(context);
}
function sign2(x2) {
  return x2 < 0 ? -1 : 1;
}
function slope3(that, x2, y2) {
  var h0 = that._x1 - that._x0, h1 = x2 - that._x1, s0 = (that._y1 - that._y0) / (h0 || h1 < 0 && -0), s1 = (y2 - that._y1) / (h1 || h0 < 0 && -0), p = (s0 * h1 + s1 * h0) / (h0 + h1);
  return (sign2(s0) + sign2(s1)) * Math.min(Math.abs(s0), Math.abs(s1), 0.5 * Math.abs(p)) || 0;
}
function slope2(that, t) {
  var h = that._x1 - that._x0;
  return h ? (3 * (that._y1 - that._y0) / h - t) / 2 : t;
}
function point2(that, t03, t13) {
  var x02 = that._x0, y02 = that._y0, x12 = that._x1, y12 = that._y1, dx = (x12 - x02) / 3;
  that._context.bezierCurveTo(x02 + dx, y02 + dx * t03, x12 - dx, y12 - dx * t13, x12, y12);
}
function MonotoneX(context) {
  this._context = context;
}
MonotoneX.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x0 = this._x1 = this._y0 = this._y1 = this._t0 = NaN, this._point = 0;
  },
  lineEnd: function() {
    switch (this._point) {
      case 2:
        this._context.lineTo(this._x1, this._y1);
        break;
      case 3:
        point2(this, this._t0, slope2(this, this._t0));
        break;
    }
    (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line = 1 - this._line;
  },
  point: function(x2, y2) {
    var t13 = NaN;
    if (x2 = +x2, y2 = +y2, !(x2 === this._x1 && y2 === this._y1)) {
      switch (this._point) {
        case 0:
          this._point = 1, this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
          break;
        case 1:
          this._point = 2;
          break;
        case 2:
          this._point = 3, point2(this, slope2(this, t13 = slope3(this, x2, y2)), t13);
          break;
        default:
          point2(this, this._t0, t13 = slope3(this, x2, y2));
          break;
      }
      this._x0 = this._x1, this._x1 = x2, this._y0 = this._y1, this._y1 = y2, this._t0 = t13;
    }
  }
};
function MonotoneY(context) {
  this._context = new ReflectContext(context);
}
(MonotoneY.prototype = Object.create(MonotoneX.prototype)).point = function(x2, y2) {
  MonotoneX.prototype.point.call(this, y2, x2);
};
function ReflectContext(context) {
  this._context = context;
}
ReflectContext.prototype = {
  moveTo: function(x2, y2) {
    this._context.moveTo(y2, x2);
  },
  closePath: function() {
    this._context.closePath();
  },
  lineTo: function(x2, y2) {
    this._context.lineTo(y2, x2);
  },
  bezierCurveTo: function(x12, y12, x2, y2, x3, y3) {
    this._context.bezierCurveTo(y12, x12, y2, x2, y3, x3);
  }
};
function monotoneX(context) {
  return new MonotoneX(context);
}
function monotoneY(context) {
  return new MonotoneY(context);
}
function Natural(context) {
  this._context = context;
}
Natural.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x = [], this._y = [];
  },
  lineEnd: function() {
    var x2 = this._x, y2 = this._y, n = x2.length;
    if (n)
      if (this._line ? this._context.lineTo(x2[0], y2[0]) : this._context.moveTo(x2[0], y2[0]), n === 2)
        this._context.lineTo(x2[1], y2[1]);
      else
        for (var px = controlPoints(x2), py = controlPoints(y2), i0 = 0, i1 = 1; i1 < n; ++i0, ++i1)
          this._context.bezierCurveTo(px[0][i0], py[0][i0], px[1][i0], py[1][i0], x2[i1], y2[i1]);
    (this._line || this._line !== 0 && n === 1) && this._context.closePath(), this._line = 1 - this._line, this._x = this._y = null;
  },
  point: function(x2, y2) {
    this._x.push(+x2), this._y.push(+y2);
  }
};
function controlPoints(x2) {
  var i, n = x2.length - 1, m, a2 = new Array(n), b = new Array(n), r = new Array(n);
  for (a2[0] = 0, b[0] = 2, r[0] = x2[0] + 2 * x2[1], i = 1; i < n - 1; ++i) a2[i] = 1, b[i] = 4, r[i] = 4 * x2[i] + 2 * x2[i + 1];
  for (a2[n - 1] = 2, b[n - 1] = 7, r[n - 1] = 8 * x2[n - 1] + x2[n], i = 1; i < n; ++i) m = a2[i] / b[i - 1], b[i] -= m, r[i] -= m * r[i - 1];
  for (a2[n - 1] = r[n - 1] / b[n - 1], i = n - 2; i >= 0; --i) a2[i] = (r[i] - a2[i + 1]) / b[i];
  for (b[n - 1] = (x2[n] + a2[n - 1]) / 2, i = 0; i < n - 1; ++i) b[i] = 2 * x2[i + 1] - a2[i + 1];
  return [a2, b];
}
function natural(context) {
  return new Natural(context);
}
function Step(context, t) {
  this._context = context, this._t = t;
}
Step.prototype = {
  areaStart: function() {
    this._line = 0;
  },
  areaEnd: function() {
    this._line = NaN;
  },
  lineStart: function() {
    this._x = this._y = NaN, this._point = 0;
  },
  lineEnd: function() {
    0 < this._t && this._t < 1 && this._point === 2 && this._context.lineTo(this._x, this._y), (this._line || this._line !== 0 && this._point === 1) && this._context.closePath(), this._line >= 0 && (this._t = 1 - this._t, this._line = 1 - this._line);
  },
  point: function(x2, y2) {
    switch (x2 = +x2, y2 = +y2, this._point) {
      case 0:
        this._point = 1, this._line ? this._context.lineTo(x2, y2) : this._context.moveTo(x2, y2);
        break;
      case 1:
        this._point = 2;
      // falls through
      default: {
        if (this._t <= 0)
          this._context.lineTo(this._x, y2), this._context.lineTo(x2, y2);
        else {
          var x12 = this._x * (1 - this._t) + x2 * this._t;
          this._context.lineTo(x12, this._y), this._context.lineTo(x12, y2);
        }
        break;
      }
    }
    this._x = x2, this._y = y2;
  }
};
function step(context) {
  return new Step(context, 0.5);
}
function stepBefore(context) {
  return new Step(context, 0);
}
function stepAfter(context) {
  return new Step(context, 1);
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/defined.js
function defined(x2) {
  return x2 != null && !Number.isNaN(x2);
}
function ascendingDefined2(a2, b) {
  return +defined(b) - +defined(a2) || ascending(a2, b);
}
function descendingDefined(a2, b) {
  return +defined(b) - +defined(a2) || descending(a2, b);
}
function nonempty(x2) {
  return x2 != null && `${x2}` != "";
}
function finite(x2) {
  return isFinite(x2) ? x2 : NaN;
}
function positive(x2) {
  return x2 > 0 && isFinite(x2) ? x2 : NaN;
}
function negative(x2) {
  return x2 < 0 && isFinite(x2) ? x2 : NaN;
}

// ../../node_modules/.pnpm/isoformat@0.2.1/node_modules/isoformat/src/format.js
function format2(date3, fallback) {
  if (date3 instanceof Date || (date3 = /* @__PURE__ */ new Date(+date3)), isNaN(date3)) return typeof fallback == "function" ? fallback(date3) : fallback;
  let hours = date3.getUTCHours(), minutes = date3.getUTCMinutes(), seconds2 = date3.getUTCSeconds(), milliseconds2 = date3.getUTCMilliseconds();
  return `${formatYear2(date3.getUTCFullYear(), 4)}-${pad2(date3.getUTCMonth() + 1, 2)}-${pad2(date3.getUTCDate(), 2)}${hours || minutes || seconds2 || milliseconds2 ? `T${pad2(hours, 2)}:${pad2(minutes, 2)}${seconds2 || milliseconds2 ? `:${pad2(seconds2, 2)}${milliseconds2 ? `.${pad2(milliseconds2, 3)}` : ""}` : ""}Z` : ""}`;
}
function formatYear2(year) {
  return year < 0 ? `-${pad2(-year, 6)}` : year > 9999 ? `+${pad2(year, 6)}` : pad2(year, 4);
}
function pad2(value2, width) {
  return `${value2}`.padStart(width, "0");
}

// ../../node_modules/.pnpm/isoformat@0.2.1/node_modules/isoformat/src/parse.js
var re2 = /^(?:[-+]\d{2})?\d{4}(?:-\d{2}(?:-\d{2})?)?(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{3})?)?(?:Z|[-+]\d{2}:?\d{2})?)?$/;
function parse(string3, fallback) {
  return re2.test(string3 += "") ? new Date(string3) : typeof fallback == "function" ? fallback(string3) : fallback;
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/order.js
function orderof(values2) {
  if (values2 == null) return;
  let first2 = values2[0], last = values2[values2.length - 1];
  return descending(first2, last);
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/time.js
var durationSecond2 = 1e3, durationMinute2 = durationSecond2 * 60, durationHour2 = durationMinute2 * 60, durationDay2 = durationHour2 * 24, durationWeek2 = durationDay2 * 7, durationMonth2 = durationDay2 * 30, durationYear2 = durationDay2 * 365, tickIntervals = [
  ["millisecond", 1],
  ["2 milliseconds", 2],
  ["5 milliseconds", 5],
  ["10 milliseconds", 10],
  ["20 milliseconds", 20],
  ["50 milliseconds", 50],
  ["100 milliseconds", 100],
  ["200 milliseconds", 200],
  ["500 milliseconds", 500],
  ["second", durationSecond2],
  ["5 seconds", 5 * durationSecond2],
  ["15 seconds", 15 * durationSecond2],
  ["30 seconds", 30 * durationSecond2],
  ["minute", durationMinute2],
  ["5 minutes", 5 * durationMinute2],
  ["15 minutes", 15 * durationMinute2],
  ["30 minutes", 30 * durationMinute2],
  ["hour", durationHour2],
  ["3 hours", 3 * durationHour2],
  ["6 hours", 6 * durationHour2],
  ["12 hours", 12 * durationHour2],
  ["day", durationDay2],
  ["2 days", 2 * durationDay2],
  ["week", durationWeek2],
  ["2 weeks", 2 * durationWeek2],
  // https://github.com/d3/d3-time/issues/46
  ["month", durationMonth2],
  ["3 months", 3 * durationMonth2],
  ["6 months", 6 * durationMonth2],
  // https://github.com/d3/d3-time/issues/46
  ["year", durationYear2],
  ["2 years", 2 * durationYear2],
  ["5 years", 5 * durationYear2],
  ["10 years", 10 * durationYear2],
  ["20 years", 20 * durationYear2],
  ["50 years", 50 * durationYear2],
  ["100 years", 100 * durationYear2]
  // TODO generalize to longer time scales
], durations = /* @__PURE__ */ new Map([
  ["second", durationSecond2],
  ["minute", durationMinute2],
  ["hour", durationHour2],
  ["day", durationDay2],
  ["monday", durationWeek2],
  ["tuesday", durationWeek2],
  ["wednesday", durationWeek2],
  ["thursday", durationWeek2],
  ["friday", durationWeek2],
  ["saturday", durationWeek2],
  ["sunday", durationWeek2],
  ["week", durationWeek2],
  ["month", durationMonth2],
  ["year", durationYear2]
]), timeIntervals = /* @__PURE__ */ new Map([
  ["second", second],
  ["minute", timeMinute],
  ["hour", timeHour],
  ["day", timeDay],
  // https://github.com/d3/d3-time/issues/62
  ["monday", timeMonday],
  ["tuesday", timeTuesday],
  ["wednesday", timeWednesday],
  ["thursday", timeThursday],
  ["friday", timeFriday],
  ["saturday", timeSaturday],
  ["sunday", timeSunday],
  ["week", timeSunday],
  ["month", timeMonth],
  ["year", timeYear]
]), utcIntervals = /* @__PURE__ */ new Map([
  ["second", second],
  ["minute", utcMinute],
  ["hour", utcHour],
  ["day", unixDay],
  ["monday", utcMonday],
  ["tuesday", utcTuesday],
  ["wednesday", utcWednesday],
  ["thursday", utcThursday],
  ["friday", utcFriday],
  ["saturday", utcSaturday],
  ["sunday", utcSunday],
  ["week", utcSunday],
  ["month", utcMonth],
  ["year", utcYear]
]), intervalDuration = /* @__PURE__ */ Symbol("intervalDuration"), intervalType = /* @__PURE__ */ Symbol("intervalType");
for (let [name, interval] of timeIntervals)
  interval[intervalDuration] = durations.get(name), interval[intervalType] = "time";
for (let [name, interval] of utcIntervals)
  interval[intervalDuration] = durations.get(name), interval[intervalType] = "utc";
var utcFormatIntervals = [
  ["year", utcYear, "utc"],
  ["month", utcMonth, "utc"],
  ["day", unixDay, "utc", 6 * durationMonth2],
  ["hour", utcHour, "utc", 3 * durationDay2],
  ["minute", utcMinute, "utc", 6 * durationHour2],
  ["second", second, "utc", 30 * durationMinute2]
], timeFormatIntervals = [
  ["year", timeYear, "time"],
  ["month", timeMonth, "time"],
  ["day", timeDay, "time", 6 * durationMonth2],
  ["hour", timeHour, "time", 3 * durationDay2],
  ["minute", timeMinute, "time", 6 * durationHour2],
  ["second", second, "time", 30 * durationMinute2]
], formatIntervals = [
  utcFormatIntervals[0],
  timeFormatIntervals[0],
  utcFormatIntervals[1],
  timeFormatIntervals[1],
  utcFormatIntervals[2],
  timeFormatIntervals[2],
  // Below day, local time typically has an hourly offset from UTC and hence the
  // two are aligned and indistinguishable; therefore, we only consider UTC, and
  // we don’t consider these if the domain only has a single value.
  ...utcFormatIntervals.slice(3)
];
function parseTimeInterval(input) {
  let name = `${input}`.toLowerCase();
  name.endsWith("s") && (name = name.slice(0, -1));
  let period = 1, match = /^(?:(\d+)\s+)/.exec(name);
  switch (match && (name = name.slice(match[0].length), period = +match[1]), name) {
    case "quarter":
      name = "month", period *= 3;
      break;
    case "half":
      name = "month", period *= 6;
      break;
  }
  let interval = utcIntervals.get(name);
  if (!interval) throw new Error(`unknown interval: ${input}`);
  if (period > 1 && !interval.every) throw new Error(`non-periodic interval: ${name}`);
  return [name, period];
}
function timeInterval2(input) {
  return asInterval(parseTimeInterval(input), "time");
}
function utcInterval(input) {
  return asInterval(parseTimeInterval(input), "utc");
}
function asInterval([name, period], type) {
  let interval = (type === "time" ? timeIntervals : utcIntervals).get(name);
  return period > 1 && (interval = interval.every(period), interval[intervalDuration] = durations.get(name) * period, interval[intervalType] = type), interval;
}
function generalizeTimeInterval(interval, n) {
  if (!(n > 1)) return;
  let duration = interval[intervalDuration];
  if (!tickIntervals.some(([, d]) => d === duration) || duration % durationDay2 === 0 && durationDay2 < duration && duration < durationMonth2) return;
  let [i] = tickIntervals[bisector(([, step2]) => Math.log(step2)).center(tickIntervals, Math.log(duration * n))];
  return (interval[intervalType] === "time" ? timeInterval2 : utcInterval)(i);
}
function formatTimeInterval(name, type, anchor) {
  let format3 = type === "time" ? timeFormat : utcFormat;
  if (anchor == null)
    return format3(
      name === "year" ? "%Y" : name === "month" ? "%Y-%m" : name === "day" ? "%Y-%m-%d" : name === "hour" || name === "minute" ? "%Y-%m-%dT%H:%M" : name === "second" ? "%Y-%m-%dT%H:%M:%S" : "%Y-%m-%dT%H:%M:%S.%L"
    );
  let template2 = getTimeTemplate(anchor);
  switch (name) {
    case "millisecond":
      return formatConditional(format3(".%L"), format3(":%M:%S"), template2);
    case "second":
      return formatConditional(format3(":%S"), format3("%-I:%M"), template2);
    case "minute":
      return formatConditional(format3("%-I:%M"), format3("%p"), template2);
    case "hour":
      return formatConditional(format3("%-I %p"), format3("%b %-d"), template2);
    case "day":
      return formatConditional(format3("%-d"), format3("%b"), template2);
    case "month":
      return formatConditional(format3("%b"), format3("%Y"), template2);
    case "year":
      return format3("%Y");
  }
  throw new Error("unable to format time ticks");
}
function getTimeTemplate(anchor) {
  return anchor === "left" || anchor === "right" ? (f1, f2) => `
${f1}
${f2}` : anchor === "top" ? (f1, f2) => `${f2}
${f1}` : (f1, f2) => `${f1}
${f2}`;
}
function getFormatIntervals(type) {
  return type === "time" ? timeFormatIntervals : type === "utc" ? utcFormatIntervals : formatIntervals;
}
function inferTimeFormat(type, dates, anchor) {
  let step2 = max(pairs(dates, (a2, b) => Math.abs(b - a2)));
  if (step2 < 1e3) return formatTimeInterval("millisecond", "utc", anchor);
  for (let [name, interval, intervalType2, maxStep] of getFormatIntervals(type)) {
    if (step2 > maxStep || name === "hour" && !step2) break;
    if (dates.every((d) => interval.floor(d) >= d)) return formatTimeInterval(name, intervalType2, anchor);
  }
}
function formatConditional(format1, format22, template2) {
  return (x2, i, X) => {
    let f1 = format1(x2, i), f2 = format22(x2, i), j = i - orderof(X);
    return i !== j && X[j] !== void 0 && f2 === format22(X[j], j) ? f1 : template2(f1, f2);
  };
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/options.js
var TypedArray = Object.getPrototypeOf(Uint8Array), objectToString = Object.prototype.toString;
function isArray(value2) {
  return value2 instanceof Array || value2 instanceof TypedArray;
}
function isNumberArray2(value2) {
  return value2 instanceof TypedArray && !isBigIntArray(value2);
}
function isNumberType(type) {
  return type?.prototype instanceof TypedArray && !isBigIntType(type);
}
function isBigIntArray(value2) {
  return value2 instanceof BigInt64Array || value2 instanceof BigUint64Array;
}
function isBigIntType(type) {
  return type === BigInt64Array || type === BigUint64Array;
}
var reindex = /* @__PURE__ */ Symbol("reindex");
function valueof(data, value2, type) {
  let valueType = typeof value2;
  return valueType === "string" ? isArrowTable(data) ? maybeTypedArrowify(data.getChild(value2), type) : maybeTypedMap(data, field(value2), type) : valueType === "function" ? maybeTypedMap(data, value2, type) : valueType === "number" || value2 instanceof Date || valueType === "boolean" ? map2(data, constant4(value2), type) : typeof value2?.transform == "function" ? maybeTypedArrayify(value2.transform(data), type) : maybeTake(maybeTypedArrayify(value2, type), data?.[reindex]);
}
function maybeTake(values2, index2) {
  return values2 != null && index2 ? take(values2, index2) : values2;
}
function maybeTypedMap(data, f, type) {
  return map2(data, isNumberType(type) ? (d, i) => coerceNumber(f(d, i)) : f, type);
}
function maybeTypedArrayify(data, type) {
  return type === void 0 ? arrayify2(data) : isArrowVector(data) ? maybeTypedArrowify(data, type) : data instanceof type ? data : type.from(data, isNumberType(type) && !isNumberArray2(data) ? coerceNumber : void 0);
}
function maybeTypedArrowify(vector, type) {
  return vector == null ? vector : (type === void 0 || type === Array) && isArrowDateType(vector.type) ? coerceDates(vectorToArray(vector)) : maybeTypedArrayify(vectorToArray(vector), type);
}
function vectorToArray(vector) {
  return vector.nullCount ? vector.toJSON() : vector.toArray();
}
var singleton = [null], field = (name) => (d) => {
  let v = d[name];
  return v === void 0 && d.type === "Feature" ? d.properties?.[name] : v;
}, indexOf = { transform: range2 }, identity6 = { transform: (d) => d };
var one2 = () => 1, yes = () => !0, string2 = (x2) => x2 == null ? x2 : `${x2}`, number5 = (x2) => x2 == null ? x2 : +x2;
var first = (x2) => x2 ? x2[0] : void 0, second2 = (x2) => x2 ? x2[1] : void 0;
var constant4 = (x2) => () => x2;
function percentile(reduce) {
  let p = +`${reduce}`.slice(1) / 100;
  return (I, f) => quantile(I, p, f);
}
function coerceNumbers(values2) {
  return isNumberArray2(values2) ? values2 : map2(values2, coerceNumber, Float64Array);
}
function coerceNumber(x2) {
  return x2 == null ? NaN : Number(x2);
}
function coerceDates(values2) {
  return map2(values2, coerceDate);
}
function coerceDate(x2) {
  return x2 instanceof Date && !isNaN(x2) ? x2 : typeof x2 == "string" ? parse(x2) : x2 == null || isNaN(x2 = Number(x2)) ? void 0 : new Date(x2);
}
function maybeColorChannel(value2, defaultValue) {
  return value2 === void 0 && (value2 = defaultValue), value2 === null ? [void 0, "none"] : isColor(value2) ? [void 0, value2] : [value2, void 0];
}
function maybeNumberChannel(value2, defaultValue) {
  return value2 === void 0 && (value2 = defaultValue), value2 === null || typeof value2 == "number" ? [void 0, value2] : [value2, void 0];
}
function maybeKeyword(input, name, allowed) {
  if (input != null) return keyword(input, name, allowed);
}
function keyword(input, name, allowed) {
  let i = `${input}`.toLowerCase();
  if (!allowed.includes(i)) throw new Error(`invalid ${name}: ${input}`);
  return i;
}
function dataify(data) {
  return isArrowTable(data) ? data : arrayify2(data);
}
function arrayify2(values2) {
  if (values2 == null || isArray(values2)) return values2;
  if (isArrowVector(values2)) return maybeTypedArrowify(values2);
  if (isGeoJSON(values2))
    switch (values2.type) {
      case "FeatureCollection":
        return values2.features;
      case "GeometryCollection":
        return values2.geometries;
      default:
        return [values2];
    }
  return Array.from(values2);
}
function isGeoJSON(x2) {
  switch (x2?.type) {
    case "FeatureCollection":
    case "GeometryCollection":
    case "Feature":
    case "LineString":
    case "MultiLineString":
    case "MultiPoint":
    case "MultiPolygon":
    case "Point":
    case "Polygon":
    case "Sphere":
      return !0;
    default:
      return !1;
  }
}
function map2(values2, f, type = Array) {
  return values2 == null ? values2 : values2 instanceof type ? values2.map(f) : type.from(values2, f);
}
function slice3(values2, type = Array) {
  return values2 instanceof type ? values2.slice() : type.from(values2);
}
function hasX({ x: x2, x1: x12, x2: x22 }) {
  return x2 !== void 0 || x12 !== void 0 || x22 !== void 0;
}
function hasY({ y: y2, y1: y12, y2: y22 }) {
  return y2 !== void 0 || y12 !== void 0 || y22 !== void 0;
}
function hasXY(options) {
  return hasX(options) || hasY(options) || options.interval !== void 0;
}
function isObject(option) {
  return option?.toString === objectToString;
}
function isScaleOptions(option) {
  return isObject(option) && (option.type !== void 0 || option.domain !== void 0);
}
function isOptions(option) {
  return isObject(option) && typeof option.transform != "function";
}
function isDomainSort(sort3) {
  return isOptions(sort3) && sort3.value === void 0 && sort3.channel === void 0;
}
function maybeZero(x2, x12, x22, x3 = identity6) {
  return x12 === void 0 && x22 === void 0 ? (x12 = 0, x22 = x2 === void 0 ? x3 : x2) : x12 === void 0 ? x12 = x2 === void 0 ? 0 : x2 : x22 === void 0 && (x22 = x2 === void 0 ? 0 : x2), [x12, x22];
}
function maybeTuple(x2, y2) {
  return x2 === void 0 && y2 === void 0 ? [first, second2] : [x2, y2];
}
function maybeZ({ z, fill, stroke } = {}) {
  return z === void 0 && ([z] = maybeColorChannel(fill)), z === void 0 && ([z] = maybeColorChannel(stroke)), z;
}
function lengthof(data) {
  return isArray(data) ? data.length : data?.numRows;
}
function range2(data) {
  let n = lengthof(data), r = new Uint32Array(n);
  for (let i = 0; i < n; ++i) r[i] = i;
  return r;
}
function take(values2, index2) {
  return isArray(values2) ? map2(index2, (i) => values2[i], values2.constructor) : map2(index2, (i) => values2.at(i));
}
function subarray(I, i, j) {
  return I.subarray ? I.subarray(i, j) : I.slice(i, j);
}
function keyof2(value2) {
  return value2 !== null && typeof value2 == "object" ? value2.valueOf() : value2;
}
function maybeInput(key, options) {
  if (options[key] !== void 0) return options[key];
  switch (key) {
    case "x1":
    case "x2":
      key = "x";
      break;
    case "y1":
    case "y2":
      key = "y";
      break;
  }
  return options[key];
}
function column(source) {
  let value2;
  return [
    {
      transform: () => value2,
      label: labelof(source)
    },
    (v) => value2 = v
  ];
}
function maybeColumn(source) {
  return source == null ? [source] : column(source);
}
function labelof(value2, defaultValue) {
  return typeof value2 == "string" ? value2 : value2 && value2.label !== void 0 ? value2.label : defaultValue;
}
function mid(x12, x2) {
  return {
    transform(data) {
      let X12 = x12.transform(data), X22 = x2.transform(data);
      return isTemporal(X12) || isTemporal(X22) ? map2(X12, (_, i) => new Date((+X12[i] + +X22[i]) / 2)) : map2(X12, (_, i) => (+X12[i] + +X22[i]) / 2, Float64Array);
    },
    label: x12.label
  };
}
function maybeApplyInterval(V, scale) {
  let t = maybeIntervalTransform(scale?.interval, scale?.type);
  return t ? map2(V, t) : V;
}
function maybeIntervalTransform(interval, type) {
  let i = maybeInterval(interval, type);
  return i && ((v) => defined(v) ? i.floor(v) : v);
}
function maybeInterval(interval, type) {
  if (interval != null) {
    if (typeof interval == "number") return numberInterval(interval);
    if (typeof interval == "string") return (type === "time" ? timeInterval2 : utcInterval)(interval);
    if (typeof interval.floor != "function") throw new Error("invalid interval; missing floor method");
    if (typeof interval.offset != "function") throw new Error("invalid interval; missing offset method");
    return interval;
  }
}
function numberInterval(interval) {
  interval = +interval, 0 < interval && interval < 1 && Number.isInteger(1 / interval) && (interval = -1 / interval);
  let n = Math.abs(interval);
  return interval < 0 ? {
    floor: (d) => Math.floor(d * n) / n,
    offset: (d, s2 = 1) => (d * n + Math.floor(s2)) / n,
    range: (lo, hi) => range(Math.ceil(lo * n), hi * n).map((x2) => x2 / n)
  } : {
    floor: (d) => Math.floor(d / n) * n,
    offset: (d, s2 = 1) => d + n * Math.floor(s2),
    range: (lo, hi) => range(Math.ceil(lo / n), hi / n).map((x2) => x2 * n)
  };
}
function maybeRangeInterval(interval, type) {
  if (interval = maybeInterval(interval, type), interval && typeof interval.range != "function") throw new Error("invalid interval: missing range method");
  return interval;
}
function maybeNiceInterval(interval, type) {
  if (interval = maybeRangeInterval(interval, type), interval && typeof interval.ceil != "function") throw new Error("invalid interval: missing ceil method");
  return interval;
}
function isTimeInterval(t) {
  return isInterval(t) && typeof t?.floor == "function" && t.floor() instanceof Date;
}
function isInterval(t) {
  return typeof t?.range == "function";
}
function maybeValue(value2) {
  return value2 === void 0 || isOptions(value2) ? value2 : { value: value2 };
}
function numberChannel(source) {
  return source == null ? null : {
    transform: (data) => valueof(data, source, Float64Array),
    label: labelof(source)
  };
}
function isIterable(value2) {
  return value2 && typeof value2[Symbol.iterator] == "function";
}
function isTextual(values2) {
  for (let value2 of values2)
    if (value2 != null)
      return typeof value2 != "object" || value2 instanceof Date;
}
function isOrdinal(values2) {
  for (let value2 of values2) {
    if (value2 == null) continue;
    let type = typeof value2;
    return type === "string" || type === "boolean";
  }
}
function isTemporal(values2) {
  for (let value2 of values2)
    if (value2 != null)
      return value2 instanceof Date;
}
function isTemporalString(values2) {
  for (let value2 of values2)
    if (value2 != null)
      return typeof value2 == "string" && isNaN(value2) && parse(value2);
}
function isNumericString(values2) {
  for (let value2 of values2)
    if (value2 != null) {
      if (typeof value2 != "string") return !1;
      if (value2.trim())
        return !isNaN(value2);
    }
}
function isNumeric(values2) {
  for (let value2 of values2)
    if (value2 != null)
      return typeof value2 == "number";
}
function isEvery(values2, is) {
  let every;
  for (let value2 of values2)
    if (value2 != null) {
      if (!is(value2)) return !1;
      every = !0;
    }
  return every;
}
var namedColors = new Set("none,currentcolor,transparent,aliceblue,antiquewhite,aqua,aquamarine,azure,beige,bisque,black,blanchedalmond,blue,blueviolet,brown,burlywood,cadetblue,chartreuse,chocolate,coral,cornflowerblue,cornsilk,crimson,cyan,darkblue,darkcyan,darkgoldenrod,darkgray,darkgreen,darkgrey,darkkhaki,darkmagenta,darkolivegreen,darkorange,darkorchid,darkred,darksalmon,darkseagreen,darkslateblue,darkslategray,darkslategrey,darkturquoise,darkviolet,deeppink,deepskyblue,dimgray,dimgrey,dodgerblue,firebrick,floralwhite,forestgreen,fuchsia,gainsboro,ghostwhite,gold,goldenrod,gray,green,greenyellow,grey,honeydew,hotpink,indianred,indigo,ivory,khaki,lavender,lavenderblush,lawngreen,lemonchiffon,lightblue,lightcoral,lightcyan,lightgoldenrodyellow,lightgray,lightgreen,lightgrey,lightpink,lightsalmon,lightseagreen,lightskyblue,lightslategray,lightslategrey,lightsteelblue,lightyellow,lime,limegreen,linen,magenta,maroon,mediumaquamarine,mediumblue,mediumorchid,mediumpurple,mediumseagreen,mediumslateblue,mediumspringgreen,mediumturquoise,mediumvioletred,midnightblue,mintcream,mistyrose,moccasin,navajowhite,navy,oldlace,olive,olivedrab,orange,orangered,orchid,palegoldenrod,palegreen,paleturquoise,palevioletred,papayawhip,peachpuff,peru,pink,plum,powderblue,purple,rebeccapurple,red,rosybrown,royalblue,saddlebrown,salmon,sandybrown,seagreen,seashell,sienna,silver,skyblue,slateblue,slategray,slategrey,snow,springgreen,steelblue,tan,teal,thistle,tomato,turquoise,violet,wheat,white,whitesmoke,yellow".split(","));
function isColor(value2) {
  return typeof value2 != "string" ? !1 : (value2 = value2.toLowerCase().trim(), /^#[0-9a-f]{3,8}$/.test(value2) || // hex rgb, rgba, rrggbb, rrggbbaa
  /^(?:url|var|rgb|rgba|hsl|hsla|hwb|lab|lch|oklab|oklch|color|color-mix)\(.*\)$/.test(value2) || // <funciri>, CSS variable, color, etc.
  namedColors.has(value2));
}
function isOpacity(value2) {
  return typeof value2 == "number" && (0 <= value2 && value2 <= 1 || isNaN(value2));
}
function isNoneish(value2) {
  return value2 == null || isNone(value2);
}
function isNone(value2) {
  return /^\s*none\s*$/i.test(value2);
}
function isRound(value2) {
  return /^\s*round\s*$/i.test(value2);
}
function maybeAnchor(value2, name) {
  return maybeKeyword(value2, name, [
    "middle",
    "top-left",
    "top",
    "top-right",
    "right",
    "bottom-right",
    "bottom",
    "bottom-left",
    "left"
  ]);
}
function maybeFrameAnchor(value2 = "middle") {
  return maybeAnchor(value2, "frameAnchor");
}
function inherit(options = {}, ...rest) {
  let o = options;
  for (let defaults10 of rest)
    for (let key in defaults10)
      if (o[key] === void 0) {
        let value2 = defaults10[key];
        o === options ? o = { ...o, [key]: value2 } : o[key] = value2;
      }
  return o;
}
function named2(things) {
  console.warn("named iterables are deprecated; please use an object instead");
  let names = /* @__PURE__ */ new Set();
  return Object.fromEntries(
    Array.from(things, (thing) => {
      let { name } = thing;
      if (name == null) throw new Error("missing name");
      let key = `${name}`;
      if (key === "__proto__") throw new Error(`illegal name: ${key}`);
      if (names.has(key)) throw new Error(`duplicate name: ${key}`);
      return names.add(key), [name, thing];
    })
  );
}
function maybeNamed(things) {
  return isIterable(things) ? named2(things) : things;
}
function maybeClip(clip2) {
  return clip2 === !0 ? clip2 = "frame" : clip2 === !1 ? clip2 = null : !isGeoJSON(clip2) && clip2 != null && (clip2 = keyword(clip2, "clip", ["frame", "sphere"]), clip2 === "sphere" && (clip2 = { type: "Sphere" })), clip2;
}
function isArrowTable(value2) {
  return value2 && typeof value2.getChild == "function" && typeof value2.toArray == "function" && value2.schema && Array.isArray(value2.schema.fields);
}
function isArrowVector(value2) {
  return value2 && typeof value2.toArray == "function" && value2.type;
}
function isArrowDateType(type) {
  return type && (type.typeId === 8 || // date
  type.typeId === 10) && // timestamp
  type.unit === 1;
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/scales/index.js
var position = /* @__PURE__ */ Symbol("position"), color2 = /* @__PURE__ */ Symbol("color"), radius = /* @__PURE__ */ Symbol("radius"), length = /* @__PURE__ */ Symbol("length"), opacity = /* @__PURE__ */ Symbol("opacity"), symbol = /* @__PURE__ */ Symbol("symbol"), projection2 = /* @__PURE__ */ Symbol("projection"), registry = /* @__PURE__ */ new Map([
  ["x", position],
  ["y", position],
  ["fx", position],
  ["fy", position],
  ["r", radius],
  ["color", color2],
  ["opacity", opacity],
  ["symbol", symbol],
  ["length", length],
  ["projection", projection2]
]);
function isPosition(kind) {
  return kind === position || kind === projection2;
}
function hasNumericRange(kind) {
  return kind === position || kind === radius || kind === length || kind === opacity;
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/symbol.js
var sqrt32 = Math.sqrt(3), sqrt4_3 = 2 / sqrt32, symbolHexagon = {
  draw(context, size) {
    let rx = Math.sqrt(size / Math.PI), ry = rx * sqrt4_3, hy = ry / 2;
    context.moveTo(0, ry), context.lineTo(rx, hy), context.lineTo(rx, -hy), context.lineTo(0, -ry), context.lineTo(-rx, -hy), context.lineTo(-rx, hy), context.closePath();
  }
}, symbols = /* @__PURE__ */ new Map([
  ["asterisk", asterisk],
  ["circle", circle],
  ["cross", cross2],
  ["diamond", diamond],
  ["diamond2", diamond2],
  ["hexagon", symbolHexagon],
  ["plus", plus],
  ["square", square],
  ["square2", square2],
  ["star", star],
  ["times", times],
  ["triangle", triangle],
  ["triangle2", triangle2],
  ["wye", wye]
]);
function isSymbolObject(value2) {
  return value2 && typeof value2.draw == "function";
}
function isSymbol(value2) {
  return isSymbolObject(value2) ? !0 : typeof value2 != "string" ? !1 : symbols.has(value2.toLowerCase());
}
function maybeSymbol(symbol2) {
  if (symbol2 == null || isSymbolObject(symbol2)) return symbol2;
  let value2 = symbols.get(`${symbol2}`.toLowerCase());
  if (value2) return value2;
  throw new Error(`invalid symbol: ${symbol2}`);
}
function maybeSymbolChannel(symbol2) {
  if (symbol2 == null || isSymbolObject(symbol2)) return [void 0, symbol2];
  if (typeof symbol2 == "string") {
    let value2 = symbols.get(`${symbol2}`.toLowerCase());
    if (value2) return [void 0, value2];
  }
  return [symbol2, void 0];
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/transforms/basic.js
function basic({ filter: f1, sort: s1, reverse: r1, transform: t13, initializer: i1, ...options } = {}, transform2) {
  if (t13 === void 0 && (f1 != null && (t13 = filterTransform(f1)), s1 != null && !isDomainSort(s1) && (t13 = composeTransform(t13, sortTransform(s1))), r1 && (t13 = composeTransform(t13, reverseTransform))), transform2 != null && i1 != null) throw new Error("transforms cannot be applied after initializers");
  return {
    ...options,
    ...(s1 === null || isDomainSort(s1)) && { sort: s1 },
    transform: composeTransform(t13, transform2)
  };
}
function initializer({ filter: f1, sort: s1, reverse: r1, initializer: i1, ...options } = {}, initializer2) {
  return i1 === void 0 && (f1 != null && (i1 = filterTransform(f1)), s1 != null && !isDomainSort(s1) && (i1 = composeInitializer(i1, sortTransform(s1))), r1 && (i1 = composeInitializer(i1, reverseTransform))), {
    ...options,
    ...(s1 === null || isDomainSort(s1)) && { sort: s1 },
    initializer: composeInitializer(i1, initializer2)
  };
}
function composeTransform(t13, t22) {
  return t13 == null ? t22 === null ? void 0 : t22 : t22 == null ? t13 === null ? void 0 : t13 : function(data, facets, plotOptions) {
    return { data, facets } = t13.call(this, data, facets, plotOptions), t22.call(this, dataify(data), facets, plotOptions);
  };
}
function composeInitializer(i1, i2) {
  return i1 == null ? i2 === null ? void 0 : i2 : i2 == null ? i1 === null ? void 0 : i1 : function(data, facets, channels, ...args) {
    let c1, d1, f1, c22, d2, f2;
    return { data: d1 = data, facets: f1 = facets, channels: c1 } = i1.call(this, data, facets, channels, ...args), { data: d2 = d1, facets: f2 = f1, channels: c22 } = i2.call(this, d1, f1, { ...channels, ...c1 }, ...args), { data: d2, facets: f2, channels: { ...c1, ...c22 } };
  };
}
function apply(options, t) {
  return (options.initializer != null ? initializer : basic)(options, t);
}
function filterTransform(value2) {
  return (data, facets) => {
    let V = valueof(data, value2);
    return { data, facets: facets.map((I) => I.filter((i) => V[i])) };
  };
}
function reverseTransform(data, facets) {
  return { data, facets: facets.map((I) => I.slice().reverse()) };
}
function sort2(order, { sort: sort3, ...options } = {}) {
  return {
    ...(isOptions(order) && order.channel !== void 0 ? initializer : apply)(options, sortTransform(order)),
    sort: isDomainSort(sort3) ? sort3 : null
  };
}
function sortTransform(value2) {
  return (typeof value2 == "function" && value2.length !== 1 ? sortData : sortValue)(value2);
}
function sortData(compare) {
  return (data, facets) => {
    let compareData = isArray(data) ? (i, j) => compare(data[i], data[j]) : (i, j) => compare(data.get(i), data.get(j));
    return { data, facets: facets.map((I) => I.slice().sort(compareData)) };
  };
}
function sortValue(value2) {
  let channel, order;
  ({ channel, value: value2, order } = { ...maybeValue(value2) });
  let negate = channel?.startsWith("-");
  if (negate && (channel = channel.slice(1)), order === void 0 && (order = negate ? descendingDefined : ascendingDefined2), typeof order != "function")
    switch (`${order}`.toLowerCase()) {
      case "ascending":
        order = ascendingDefined2;
        break;
      case "descending":
        order = descendingDefined;
        break;
      default:
        throw new Error(`invalid order: ${order}`);
    }
  return (data, facets, channels) => {
    let V;
    if (channel === void 0)
      V = valueof(data, value2);
    else {
      if (channels === void 0) throw new Error("channel sort requires an initializer");
      if (V = channels[channel], !V) return {};
      V = V.value;
    }
    let compareValue = (i, j) => order(V[i], V[j]);
    return { data, facets: facets.map((I) => I.slice().sort(compareValue)) };
  };
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/transforms/group.js
function hasOutput(outputs, ...names) {
  for (let { name } of outputs)
    if (names.includes(name))
      return !0;
  return !1;
}
function maybeOutputs(outputs, inputs, asOutput = maybeOutput) {
  let entries = Object.entries(outputs);
  return inputs.title != null && outputs.title === void 0 && entries.push(["title", reduceTitle]), inputs.href != null && outputs.href === void 0 && entries.push(["href", reduceFirst]), entries.filter(([, reduce]) => reduce !== void 0).map(([name, reduce]) => reduce === null ? nullOutput(name) : asOutput(name, reduce, inputs));
}
function maybeOutput(name, reduce, inputs, asEvaluator = maybeEvaluator) {
  let scale;
  isObject(reduce) && "reduce" in reduce && (scale = reduce.scale, reduce = reduce.reduce);
  let evaluator = asEvaluator(name, reduce, inputs), [output, setOutput] = column(evaluator.label), O;
  return {
    name,
    output: scale === void 0 ? output : { value: output, scale },
    initialize(data) {
      evaluator.initialize(data), O = setOutput([]);
    },
    scope(scope, I) {
      evaluator.scope(scope, I);
    },
    reduce(I, extent3) {
      O.push(evaluator.reduce(I, extent3));
    }
  };
}
function nullOutput(name) {
  return { name, initialize() {
  }, scope() {
  }, reduce() {
  } };
}
function maybeEvaluator(name, reduce, inputs, asReduce = maybeReduce) {
  let input = maybeInput(name, inputs), reducer2 = asReduce(reduce, input), V, context;
  return {
    label: labelof(reducer2 === reduceCount ? null : input, reducer2.label),
    initialize(data) {
      V = input === void 0 ? data : valueof(data, input), reducer2.scope === "data" && (context = reducer2.reduceIndex(range2(data), V));
    },
    scope(scope, I) {
      reducer2.scope === scope && (context = reducer2.reduceIndex(I, V));
    },
    reduce(I, extent3) {
      return reducer2.scope == null ? reducer2.reduceIndex(I, V, extent3) : reducer2.reduceIndex(I, V, context, extent3);
    }
  };
}
function maybeGroup(I, X) {
  return X ? group(I, (i) => X[i]) : [[, I]];
}
function maybeReduce(reduce, value2, fallback = invalidReduce) {
  if (reduce == null) return fallback(reduce);
  if (typeof reduce.reduceIndex == "function") return reduce;
  if (typeof reduce.reduce == "function" && isObject(reduce)) return reduceReduce(reduce);
  if (typeof reduce == "function") return reduceFunction(reduce);
  if (/^p\d{2}$/i.test(reduce)) return reduceAccessor(percentile(reduce));
  switch (`${reduce}`.toLowerCase()) {
    case "first":
      return reduceFirst;
    case "last":
      return reduceLast;
    case "identity":
      return reduceIdentity;
    case "count":
      return reduceCount;
    case "distinct":
      return reduceDistinct;
    case "sum":
      return value2 == null ? reduceCount : reduceSum;
    case "proportion":
      return reduceProportion(value2, "data");
    case "proportion-facet":
      return reduceProportion(value2, "facet");
    case "deviation":
      return reduceAccessor(deviation);
    case "min":
      return reduceAccessor(min);
    case "min-index":
      return reduceAccessor(minIndex);
    case "max":
      return reduceAccessor(max);
    case "max-index":
      return reduceAccessor(maxIndex);
    case "mean":
      return reduceMaybeTemporalAccessor(mean);
    case "median":
      return reduceMaybeTemporalAccessor(median);
    case "variance":
      return reduceAccessor(variance);
    case "mode":
      return reduceAccessor(mode);
  }
  return fallback(reduce);
}
function invalidReduce(reduce) {
  throw new Error(`invalid reduce: ${reduce}`);
}
function maybeSubgroup(outputs, inputs) {
  for (let name in inputs) {
    let value2 = inputs[name];
    if (value2 !== void 0 && !outputs.some((o) => o.name === name))
      return value2;
  }
}
function maybeSort(facets, sort3, reverse2) {
  if (sort3) {
    let S = sort3.output.transform(), compare = (i, j) => ascendingDefined2(S[i], S[j]);
    facets.forEach((f) => f.sort(compare));
  }
  reverse2 && facets.forEach((f) => f.reverse());
}
function reduceReduce(reduce) {
  return console.warn("deprecated reduce interface; implement reduceIndex instead."), { ...reduce, reduceIndex: reduce.reduce.bind(reduce) };
}
function reduceFunction(f) {
  return {
    reduceIndex(I, X, extent3) {
      return f(take(X, I), extent3);
    }
  };
}
function reduceAccessor(f) {
  return {
    reduceIndex(I, X) {
      return f(I, (i) => X[i]);
    }
  };
}
function reduceMaybeTemporalAccessor(f) {
  return {
    reduceIndex(I, X) {
      let x2 = f(I, (i) => X[i]);
      return isTemporal(X) ? new Date(x2) : x2;
    }
  };
}
var reduceIdentity = {
  reduceIndex(I, X) {
    return take(X, I);
  }
}, reduceFirst = {
  reduceIndex(I, X) {
    return X[I[0]];
  }
}, reduceTitle = {
  reduceIndex(I, X) {
    let groups = sort(
      rollup(
        I,
        (V) => V.length,
        (i) => X[i]
      ),
      second2
    ), top2 = groups.slice(-5).reverse();
    if (top2.length < groups.length) {
      let bottom2 = groups.slice(0, -4);
      top2[4] = [`\u2026 ${bottom2.length.toLocaleString("en-US")} more`, sum(bottom2, second2)];
    }
    return top2.map(([key, value2]) => `${key} (${value2.toLocaleString("en-US")})`).join(`
`);
  }
}, reduceLast = {
  reduceIndex(I, X) {
    return X[I[I.length - 1]];
  }
}, reduceCount = {
  label: "Frequency",
  reduceIndex(I) {
    return I.length;
  }
}, reduceDistinct = {
  label: "Distinct",
  reduceIndex(I, X) {
    let s2 = new InternSet();
    for (let i of I) s2.add(X[i]);
    return s2.size;
  }
}, reduceSum = reduceAccessor(sum);
function reduceProportion(value2, scope) {
  return value2 == null ? { scope, label: "Frequency", reduceIndex: (I, V, basis3 = 1) => I.length / basis3 } : { scope, reduceIndex: (I, V, basis3 = 1) => sum(I, (i) => V[i]) / basis3 };
}
var reduceZ = {
  reduceIndex(I, X, { z }) {
    return z;
  }
};

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/channel.js
function createChannel(data, { scale, type, value: value2, filter: filter2, hint, label = labelof(value2) }, name) {
  return hint === void 0 && typeof value2?.transform == "function" && (hint = value2.hint), inferChannelScale(name, {
    scale,
    type,
    value: valueof(data, value2),
    label,
    filter: filter2,
    hint
  });
}
function createChannels(channels, data) {
  return Object.fromEntries(
    Object.entries(channels).map(([name, channel]) => [name, createChannel(data, channel, name)])
  );
}
function valueObject(channels, scales) {
  let values2 = Object.fromEntries(
    Object.entries(channels).map(([name, { scale: scaleName, value: value2 }]) => {
      let scale = scaleName == null ? null : scales[scaleName];
      return [name, scale == null ? value2 : map2(value2, scale)];
    })
  );
  return values2.channels = channels, values2;
}
function inferChannelScale(name, channel) {
  let { scale, value: value2 } = channel;
  if (scale === !0 || scale === "auto")
    switch (name) {
      case "fill":
      case "stroke":
      case "color":
        channel.scale = scale !== !0 && isEvery(value2, isColor) ? null : "color", channel.defaultScale = "color";
        break;
      case "fillOpacity":
      case "strokeOpacity":
      case "opacity":
        channel.scale = scale !== !0 && isEvery(value2, isOpacity) ? null : "opacity", channel.defaultScale = "opacity";
        break;
      case "symbol":
        scale !== !0 && isEvery(value2, isSymbol) ? (channel.scale = null, channel.value = map2(value2, maybeSymbol)) : channel.scale = "symbol", channel.defaultScale = "symbol";
        break;
      default:
        channel.scale = registry.has(name) ? name : null;
        break;
    }
  else if (scale === !1)
    channel.scale = null;
  else if (scale != null && !registry.has(scale))
    throw new Error(`unknown scale: ${scale}`);
  return channel;
}
function channelDomain(data, facets, channels, facetChannels, options) {
  let { order: defaultOrder, reverse: defaultReverse, reduce: defaultReduce = !0, limit: defaultLimit } = options;
  for (let x2 in options) {
    if (!registry.has(x2)) continue;
    let { value: y2, order = defaultOrder, reverse: reverse2 = defaultReverse, reduce = defaultReduce, limit = defaultLimit } = maybeValue(options[x2]), negate = y2?.startsWith("-");
    if (negate && (y2 = y2.slice(1)), order = order === void 0 ? negate !== (y2 === "width" || y2 === "height") ? descendingGroup : ascendingGroup : maybeOrder(order), reduce == null || reduce === !1) continue;
    let X = x2 === "fx" || x2 === "fy" ? reindexFacetChannel(facets, facetChannels[x2]) : findScaleChannel(channels, x2);
    if (!X) throw new Error(`missing channel for scale: ${x2}`);
    let XV = X.value, [lo = 0, hi = 1 / 0] = isIterable(limit) ? limit : limit < 0 ? [limit] : [0, limit];
    if (y2 == null)
      X.domain = () => {
        let domain = Array.from(new InternSet(XV));
        return reverse2 && (domain = domain.reverse()), (lo !== 0 || hi !== 1 / 0) && (domain = domain.slice(lo, hi)), domain;
      };
    else {
      let YV = y2 === "data" ? data : y2 === "height" ? difference(channels, "y1", "y2") : y2 === "width" ? difference(channels, "x1", "x2") : values(channels, y2, y2 === "y" ? "y2" : y2 === "x" ? "x2" : void 0), reducer2 = maybeReduce(reduce === !0 ? "max" : reduce, YV);
      X.domain = () => {
        let domain = rollups(
          range2(XV),
          (I) => reducer2.reduceIndex(I, YV),
          (i) => XV[i]
        );
        return order && domain.sort(order), reverse2 && domain.reverse(), (lo !== 0 || hi !== 1 / 0) && (domain = domain.slice(lo, hi)), domain.map(first);
      };
    }
  }
}
function findScaleChannel(channels, scale) {
  for (let name in channels) {
    let channel = channels[name];
    if (channel.scale === scale) return channel;
  }
}
function reindexFacetChannel(facets, channel) {
  let originalFacets = facets.original;
  if (originalFacets === facets) return channel;
  let V1 = channel.value, V2 = channel.value = [];
  for (let i = 0; i < originalFacets.length; ++i) {
    let vi = V1[originalFacets[i][0]];
    for (let j of facets[i]) V2[j] = vi;
  }
  return channel;
}
function difference(channels, k1, k2) {
  let X12 = values(channels, k1), X22 = values(channels, k2);
  return map2(X22, (x2, i) => Math.abs(x2 - X12[i]), Float64Array);
}
function values(channels, name, alias) {
  let channel = channels[name];
  if (!channel && alias !== void 0 && (channel = channels[alias]), channel) return channel.value;
  throw new Error(`missing channel: ${name}`);
}
function maybeOrder(order) {
  if (order == null || typeof order == "function") return order;
  switch (`${order}`.toLowerCase()) {
    case "ascending":
      return ascendingGroup;
    case "descending":
      return descendingGroup;
  }
  throw new Error(`invalid order: ${order}`);
}
function ascendingGroup([ak, av], [bk, bv]) {
  return ascendingDefined2(av, bv) || ascendingDefined2(ak, bk);
}
function descendingGroup([ak, av], [bk, bv]) {
  return descendingDefined(av, bv) || ascendingDefined2(ak, bk);
}
function getSource(channels, key) {
  let channel = channels[key];
  if (channel) {
    for (; channel.source; ) channel = channel.source;
    return channel.source === null ? null : channel;
  }
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/scales/schemes.js
var categoricalSchemes = /* @__PURE__ */ new Map([
  ["accent", Accent],
  ["category10", category10],
  ["dark2", Dark2],
  ["observable10", observable10],
  ["paired", Paired],
  ["pastel1", Pastel1],
  ["pastel2", Pastel2],
  ["set1", Set1],
  ["set2", Set2],
  ["set3", Set3],
  ["tableau10", Tableau10]
]);
function isCategoricalScheme(scheme2) {
  return scheme2 != null && categoricalSchemes.has(`${scheme2}`.toLowerCase());
}
var ordinalSchemes = new Map([
  ...categoricalSchemes,
  // diverging
  ["brbg", scheme11(scheme$q, BrBG)],
  ["prgn", scheme11(scheme$p, PRGn)],
  ["piyg", scheme11(scheme$o, PiYG)],
  ["puor", scheme11(scheme$n, PuOr)],
  ["rdbu", scheme11(scheme$m, RdBu)],
  ["rdgy", scheme11(scheme$l, RdGy)],
  ["rdylbu", scheme11(scheme$k, RdYlBu)],
  ["rdylgn", scheme11(scheme$j, RdYlGn)],
  ["spectral", scheme11(scheme$i, Spectral)],
  // reversed diverging (for temperature data)
  ["burd", scheme11r(scheme$m, RdBu)],
  ["buylrd", scheme11r(scheme$k, RdYlBu)],
  // sequential (single-hue)
  ["blues", scheme9(scheme$5, Blues)],
  ["greens", scheme9(scheme$4, Greens)],
  ["greys", scheme9(scheme$3, Greys)],
  ["oranges", scheme9(scheme, Oranges)],
  ["purples", scheme9(scheme$2, Purples)],
  ["reds", scheme9(scheme$1, Reds)],
  // sequential (multi-hue)
  ["turbo", schemei(turbo)],
  ["viridis", schemei(viridis)],
  ["magma", schemei(magma)],
  ["inferno", schemei(inferno)],
  ["plasma", schemei(plasma)],
  ["cividis", schemei(cividis)],
  ["cubehelix", schemei(cubehelix3)],
  ["warm", schemei(warm)],
  ["cool", schemei(cool)],
  ["bugn", scheme9(scheme$h, BuGn)],
  ["bupu", scheme9(scheme$g, BuPu)],
  ["gnbu", scheme9(scheme$f, GnBu)],
  ["orrd", scheme9(scheme$e, OrRd)],
  ["pubu", scheme9(scheme$c, PuBu)],
  ["pubugn", scheme9(scheme$d, PuBuGn)],
  ["purd", scheme9(scheme$b, PuRd)],
  ["rdpu", scheme9(scheme$a, RdPu)],
  ["ylgn", scheme9(scheme$8, YlGn)],
  ["ylgnbu", scheme9(scheme$9, YlGnBu)],
  ["ylorbr", scheme9(scheme$7, YlOrBr)],
  ["ylorrd", scheme9(scheme$6, YlOrRd)],
  // cyclical
  ["rainbow", schemeicyclical(rainbow)],
  ["sinebow", schemeicyclical(sinebow)]
]);
function scheme9(scheme2, interpolate) {
  return ({ length: n }) => n === 1 ? [scheme2[3][1]] : n === 2 ? [scheme2[3][1], scheme2[3][2]] : (n = Math.max(3, Math.floor(n)), n > 9 ? quantize(interpolate, n) : scheme2[n]);
}
function scheme11(scheme2, interpolate) {
  return ({ length: n }) => n === 2 ? [scheme2[3][0], scheme2[3][2]] : (n = Math.max(3, Math.floor(n)), n > 11 ? quantize(interpolate, n) : scheme2[n]);
}
function scheme11r(scheme2, interpolate) {
  return ({ length: n }) => n === 2 ? [scheme2[3][2], scheme2[3][0]] : (n = Math.max(3, Math.floor(n)), n > 11 ? quantize((t) => interpolate(1 - t), n) : scheme2[n].slice().reverse());
}
function schemei(interpolate) {
  return ({ length: n }) => quantize(interpolate, Math.max(2, Math.floor(n)));
}
function schemeicyclical(interpolate) {
  return ({ length: n }) => quantize(interpolate, Math.floor(n) + 1).slice(0, -1);
}
function ordinalScheme(scheme2) {
  let s2 = `${scheme2}`.toLowerCase();
  if (!ordinalSchemes.has(s2)) throw new Error(`unknown ordinal scheme: ${s2}`);
  return ordinalSchemes.get(s2);
}
function ordinalRange(scheme2, length2) {
  let s2 = ordinalScheme(scheme2), r = typeof s2 == "function" ? s2({ length: length2 }) : s2;
  return r.length !== length2 ? r.slice(0, length2) : r;
}
function maybeBooleanRange(domain, scheme2 = "greys") {
  let range3 = /* @__PURE__ */ new Set(), [f, t] = ordinalRange(scheme2, 2);
  for (let value2 of domain)
    if (value2 != null)
      if (value2 === !0) range3.add(t);
      else if (value2 === !1) range3.add(f);
      else return;
  return [...range3];
}
var quantitativeSchemes = /* @__PURE__ */ new Map([
  // diverging
  ["brbg", BrBG],
  ["prgn", PRGn],
  ["piyg", PiYG],
  ["puor", PuOr],
  ["rdbu", RdBu],
  ["rdgy", RdGy],
  ["rdylbu", RdYlBu],
  ["rdylgn", RdYlGn],
  ["spectral", Spectral],
  // reversed diverging (for temperature data)
  ["burd", (t) => RdBu(1 - t)],
  ["buylrd", (t) => RdYlBu(1 - t)],
  // sequential (single-hue)
  ["blues", Blues],
  ["greens", Greens],
  ["greys", Greys],
  ["purples", Purples],
  ["reds", Reds],
  ["oranges", Oranges],
  // sequential (multi-hue)
  ["turbo", turbo],
  ["viridis", viridis],
  ["magma", magma],
  ["inferno", inferno],
  ["plasma", plasma],
  ["cividis", cividis],
  ["cubehelix", cubehelix3],
  ["warm", warm],
  ["cool", cool],
  ["bugn", BuGn],
  ["bupu", BuPu],
  ["gnbu", GnBu],
  ["orrd", OrRd],
  ["pubugn", PuBuGn],
  ["pubu", PuBu],
  ["purd", PuRd],
  ["rdpu", RdPu],
  ["ylgnbu", YlGnBu],
  ["ylgn", YlGn],
  ["ylorbr", YlOrBr],
  ["ylorrd", YlOrRd],
  // cyclical
  ["rainbow", rainbow],
  ["sinebow", sinebow]
]);
function quantitativeScheme(scheme2) {
  let s2 = `${scheme2}`.toLowerCase();
  if (!quantitativeSchemes.has(s2)) throw new Error(`unknown quantitative scheme: ${s2}`);
  return quantitativeSchemes.get(s2);
}
var divergingSchemes = /* @__PURE__ */ new Set([
  "brbg",
  "prgn",
  "piyg",
  "puor",
  "rdbu",
  "rdgy",
  "rdylbu",
  "rdylgn",
  "spectral",
  "burd",
  "buylrd"
]);
function isDivergingScheme(scheme2) {
  return scheme2 != null && divergingSchemes.has(`${scheme2}`.toLowerCase());
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/scales/quantitative.js
var flip = (i) => (t) => i(1 - t), unit2 = [0, 1], interpolators = /* @__PURE__ */ new Map([
  // numbers
  ["number", number3],
  // color spaces
  ["rgb", rgb2],
  ["hsl", hsl_default],
  ["hcl", hcl_default],
  ["lab", lab2]
]);
function maybeInterpolator(interpolate) {
  let i = `${interpolate}`.toLowerCase();
  if (!interpolators.has(i)) throw new Error(`unknown interpolator: ${i}`);
  return interpolators.get(i);
}
function createScaleQ(key, scale, channels, {
  type,
  nice: nice2,
  clamp,
  zero: zero3,
  domain = inferAutoDomain(key, channels),
  unknown,
  round: round2,
  scheme: scheme2,
  interval,
  range: range3 = registry.get(key) === radius ? inferRadialRange(channels, domain) : registry.get(key) === length ? inferLengthRange(channels, domain) : registry.get(key) === opacity ? unit2 : void 0,
  interpolate = registry.get(key) === color2 ? scheme2 == null && range3 !== void 0 ? rgb2 : quantitativeScheme(scheme2 !== void 0 ? scheme2 : type === "cyclical" ? "rainbow" : "turbo") : round2 ? round : number3,
  reverse: reverse2
}) {
  if (domain = maybeRepeat(domain), interval = maybeRangeInterval(interval, type), (type === "cyclical" || type === "sequential") && (type = "linear"), typeof interpolate != "function" && (interpolate = maybeInterpolator(interpolate)), reverse2 = !!reverse2, range3 !== void 0) {
    let n = domain.length, m = (range3 = maybeRepeat(range3)).length;
    if (n !== m) {
      if (interpolate.length === 1) throw new Error("invalid piecewise interpolator");
      interpolate = piecewise(interpolate, range3), range3 = void 0;
    }
  }
  if (interpolate.length === 1 ? (reverse2 && (interpolate = flip(interpolate), reverse2 = !1), range3 === void 0 && (range3 = Float64Array.from(domain, (_, i) => i / (domain.length - 1)), range3.length === 2 && (range3 = unit2)), scale.interpolate((range3 === unit2 ? constant4 : interpolatePiecewise)(interpolate))) : scale.interpolate(interpolate), zero3) {
    let [min3, max2] = extent(domain);
    (min3 > 0 || max2 < 0) && (domain = slice3(domain), (orderof(domain) || 1) === Math.sign(min3) ? domain[0] = 0 : domain[domain.length - 1] = 0);
  }
  return reverse2 && (domain = reverse(domain)), scale.domain(domain).unknown(unknown), nice2 && (scale.nice(maybeNice(nice2, type)), domain = scale.domain()), range3 !== void 0 && scale.range(range3), clamp && scale.clamp(clamp), { type, domain, range: range3, scale, interpolate, interval };
}
function maybeRepeat(values2) {
  return values2 = arrayify2(values2), values2.length >= 2 ? values2 : [values2[0], values2[0]];
}
function maybeNice(nice2, type) {
  return nice2 === !0 ? void 0 : typeof nice2 == "number" ? nice2 : maybeNiceInterval(nice2, type);
}
function createScaleLinear(key, channels, options) {
  return createScaleQ(key, linear2(), channels, options);
}
function createScaleSqrt(key, channels, options) {
  return createScalePow(key, channels, { ...options, exponent: 0.5 });
}
function createScalePow(key, channels, { exponent: exponent2 = 1, ...options }) {
  return createScaleQ(key, pow2().exponent(exponent2), channels, { ...options, type: "pow" });
}
function createScaleLog(key, channels, { base = 10, domain = inferLogDomain(channels), ...options }) {
  return createScaleQ(key, log2().base(base), channels, { ...options, domain });
}
function createScaleSymlog(key, channels, { constant: constant5 = 1, ...options }) {
  return createScaleQ(key, symlog().constant(constant5), channels, options);
}
function createScaleQuantile(key, channels, {
  range: range3,
  quantiles = range3 === void 0 ? 5 : (range3 = [...range3]).length,
  // deprecated; use n instead
  n = quantiles,
  scheme: scheme2 = "rdylbu",
  domain = inferQuantileDomain(channels),
  unknown,
  interpolate,
  reverse: reverse2
}) {
  return range3 === void 0 && (range3 = interpolate !== void 0 ? quantize(interpolate, n) : registry.get(key) === color2 ? ordinalRange(scheme2, n) : void 0), domain.length > 0 && (domain = quantile2(domain, range3 === void 0 ? { length: n } : range3).quantiles()), createScaleThreshold(key, channels, { domain, range: range3, reverse: reverse2, unknown });
}
function createScaleQuantize(key, channels, {
  range: range3,
  n = range3 === void 0 ? 5 : (range3 = [...range3]).length,
  scheme: scheme2 = "rdylbu",
  domain = inferAutoDomain(key, channels),
  unknown,
  interpolate,
  reverse: reverse2
}) {
  let [min3, max2] = extent(domain), thresholds;
  return range3 === void 0 ? (thresholds = ticks(min3, max2, n), thresholds[0] <= min3 && thresholds.splice(0, 1), thresholds[thresholds.length - 1] >= max2 && thresholds.pop(), n = thresholds.length + 1, range3 = interpolate !== void 0 ? quantize(interpolate, n) : registry.get(key) === color2 ? ordinalRange(scheme2, n) : void 0) : (thresholds = quantize(number3(min3, max2), n + 1).slice(1, -1), min3 instanceof Date && (thresholds = thresholds.map((x2) => new Date(x2)))), orderof(arrayify2(domain)) < 0 && thresholds.reverse(), createScaleThreshold(key, channels, { domain: thresholds, range: range3, reverse: reverse2, unknown });
}
function createScaleThreshold(key, channels, {
  domain = [0],
  // explicit thresholds in ascending order
  unknown,
  scheme: scheme2 = "rdylbu",
  interpolate,
  range: range3 = interpolate !== void 0 ? quantize(interpolate, domain.length + 1) : registry.get(key) === color2 ? ordinalRange(scheme2, domain.length + 1) : void 0,
  reverse: reverse2
}) {
  domain = arrayify2(domain);
  let sign3 = orderof(domain);
  if (!isNaN(sign3) && !isOrdered(domain, sign3)) throw new Error(`the ${key} scale has a non-monotonic domain`);
  return reverse2 && (range3 = reverse(range3)), {
    type: "threshold",
    scale: threshold(sign3 < 0 ? reverse(domain) : domain, range3 === void 0 ? [] : range3).unknown(unknown),
    domain,
    range: range3
  };
}
function isOrdered(domain, sign3) {
  for (let i = 1, n = domain.length, d = domain[0]; i < n; ++i) {
    let s2 = descending(d, d = domain[i]);
    if (s2 !== 0 && s2 !== sign3) return !1;
  }
  return !0;
}
function createScaleIdentity(key) {
  return { type: "identity", scale: hasNumericRange(registry.get(key)) ? identity5() : (d) => d };
}
function inferDomain(channels, f = finite) {
  return channels.length ? [
    min(channels, ({ value: value2 }) => value2 === void 0 ? value2 : min(value2, f)),
    max(channels, ({ value: value2 }) => value2 === void 0 ? value2 : max(value2, f))
  ] : [0, 1];
}
function inferAutoDomain(key, channels) {
  let type = registry.get(key);
  return (type === radius || type === opacity || type === length ? inferZeroDomain : inferDomain)(channels);
}
function inferZeroDomain(channels) {
  return [0, channels.length ? max(channels, ({ value: value2 }) => value2 === void 0 ? value2 : max(value2, finite)) : 1];
}
function inferRadialRange(channels, domain) {
  let hint = channels.find(({ radius: radius2 }) => radius2 !== void 0);
  if (hint !== void 0) return [0, hint.radius];
  let h25 = quantile(channels, 0.5, ({ value: value2 }) => value2 === void 0 ? NaN : quantile(value2, 0.25, positive)), range3 = domain.map((d) => 3 * Math.sqrt(d / h25)), k2 = 30 / max(range3);
  return k2 < 1 ? range3.map((r) => r * k2) : range3;
}
function inferLengthRange(channels, domain) {
  let h50 = median(channels, ({ value: value2 }) => value2 === void 0 ? NaN : median(value2, Math.abs)), range3 = domain.map((d) => 12 * d / h50), k2 = 60 / max(range3);
  return k2 < 1 ? range3.map((r) => r * k2) : range3;
}
function inferLogDomain(channels) {
  for (let { value: value2 } of channels)
    if (value2 !== void 0)
      for (let v of value2) {
        if (v > 0) return inferDomain(channels, positive);
        if (v < 0) return inferDomain(channels, negative);
      }
  return [1, 10];
}
function inferQuantileDomain(channels) {
  let domain = [];
  for (let { value: value2 } of channels)
    if (value2 !== void 0)
      for (let v of value2) domain.push(v);
  return domain;
}
function interpolatePiecewise(interpolate) {
  return (i, j) => (t) => interpolate(i + t * (j - i));
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/warnings.js
var warnings = 0, lastMessage;
function consumeWarnings() {
  let w = warnings;
  return warnings = 0, lastMessage = void 0, w;
}
function warn(message) {
  message !== lastMessage && (lastMessage = message, console.warn(message), ++warnings);
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/scales/diverging.js
function createScaleD(key, scale, transform2, channels, {
  type,
  nice: nice2,
  clamp,
  domain = inferDomain(channels),
  unknown,
  pivot = 0,
  scheme: scheme2,
  range: range3,
  symmetric = !0,
  interpolate = registry.get(key) === color2 ? scheme2 == null && range3 !== void 0 ? rgb2 : quantitativeScheme(scheme2 !== void 0 ? scheme2 : "rdbu") : number3,
  reverse: reverse2
}) {
  pivot = +pivot, domain = arrayify2(domain);
  let [min3, max2] = domain;
  if (domain.length > 2 && warn(`Warning: the diverging ${key} scale domain contains extra elements.`), descending(min3, max2) < 0 && ([min3, max2] = [max2, min3], reverse2 = !reverse2), min3 = Math.min(min3, pivot), max2 = Math.max(max2, pivot), typeof interpolate != "function" && (interpolate = maybeInterpolator(interpolate)), range3 !== void 0 && (interpolate = interpolate.length === 1 ? interpolatePiecewise(interpolate)(...range3) : piecewise(interpolate, range3)), reverse2 && (interpolate = flip(interpolate)), symmetric) {
    let mid2 = transform2.apply(pivot), mindelta = mid2 - transform2.apply(min3), maxdelta = transform2.apply(max2) - mid2;
    mindelta < maxdelta ? min3 = transform2.invert(mid2 - maxdelta) : mindelta > maxdelta && (max2 = transform2.invert(mid2 + mindelta));
  }
  return scale.domain([min3, pivot, max2]).unknown(unknown).interpolator(interpolate), clamp && scale.clamp(clamp), nice2 && scale.nice(nice2), { type, domain: [min3, max2], pivot, interpolate, scale };
}
function createScaleDiverging(key, channels, options) {
  return createScaleD(key, diverging(), transformIdentity, channels, options);
}
function createScaleDivergingSqrt(key, channels, options) {
  return createScaleDivergingPow(key, channels, { ...options, exponent: 0.5 });
}
function createScaleDivergingPow(key, channels, { exponent: exponent2 = 1, ...options }) {
  return createScaleD(key, divergingPow().exponent(exponent2 = +exponent2), transformPow2(exponent2), channels, {
    ...options,
    type: "diverging-pow"
  });
}
function createScaleDivergingLog(key, channels, { base = 10, pivot = 1, domain = inferDomain(channels, pivot < 0 ? negative : positive), ...options }) {
  return createScaleD(key, divergingLog().base(base = +base), transformLog2, channels, {
    domain,
    pivot,
    ...options
  });
}
function createScaleDivergingSymlog(key, channels, { constant: constant5 = 1, ...options }) {
  return createScaleD(
    key,
    divergingSymlog().constant(constant5 = +constant5),
    transformSymlog2(constant5),
    channels,
    options
  );
}
var transformIdentity = {
  apply(x2) {
    return x2;
  },
  invert(x2) {
    return x2;
  }
}, transformLog2 = {
  apply: Math.log,
  invert: Math.exp
}, transformSqrt2 = {
  apply(x2) {
    return Math.sign(x2) * Math.sqrt(Math.abs(x2));
  },
  invert(x2) {
    return Math.sign(x2) * (x2 * x2);
  }
};
function transformPow2(exponent2) {
  return exponent2 === 0.5 ? transformSqrt2 : {
    apply(x2) {
      return Math.sign(x2) * Math.pow(Math.abs(x2), exponent2);
    },
    invert(x2) {
      return Math.sign(x2) * Math.pow(Math.abs(x2), 1 / exponent2);
    }
  };
}
function transformSymlog2(constant5) {
  return {
    apply(x2) {
      return Math.sign(x2) * Math.log1p(Math.abs(x2 / constant5));
    },
    invert(x2) {
      return Math.sign(x2) * Math.expm1(Math.abs(x2)) * constant5;
    }
  };
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/scales/temporal.js
function createScaleT(key, scale, channels, options) {
  return createScaleQ(key, scale, channels, options);
}
function createScaleTime(key, channels, options) {
  return createScaleT(key, time(), channels, options);
}
function createScaleUtc(key, channels, options) {
  return createScaleT(key, utcTime(), channels, options);
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/scales/ordinal.js
var ordinalImplicit = /* @__PURE__ */ Symbol("ordinal");
function createScaleO(key, scale, channels, { type, interval, domain, range: range3, reverse: reverse2, hint }) {
  return interval = maybeRangeInterval(interval, type), domain === void 0 && (domain = inferDomain2(channels, interval, key)), (type === "categorical" || type === ordinalImplicit) && (type = "ordinal"), reverse2 && (domain = reverse(domain)), domain = scale.domain(domain).domain(), range3 !== void 0 && (typeof range3 == "function" && (range3 = range3(domain)), scale.range(range3)), { type, domain, range: range3, scale, hint, interval };
}
function createScaleOrdinal(key, channels, { type, interval, domain, range: range3, scheme: scheme2, unknown, ...options }) {
  interval = maybeRangeInterval(interval, type), domain === void 0 && (domain = inferDomain2(channels, interval, key));
  let hint;
  if (registry.get(key) === symbol)
    hint = inferSymbolHint(channels), range3 = range3 === void 0 ? inferSymbolRange(hint) : map2(range3, maybeSymbol);
  else if (registry.get(key) === color2 && (range3 === void 0 && (type === "ordinal" || type === ordinalImplicit) && (range3 = maybeBooleanRange(domain, scheme2), range3 !== void 0 && (scheme2 = void 0)), scheme2 === void 0 && range3 === void 0 && (scheme2 = type === "ordinal" ? "turbo" : "observable10"), scheme2 !== void 0))
    if (range3 !== void 0) {
      let interpolate = quantitativeScheme(scheme2), t03 = range3[0], d = range3[1] - range3[0];
      range3 = ({ length: n }) => quantize((t) => interpolate(t03 + d * t), n);
    } else
      range3 = ordinalScheme(scheme2);
  if (unknown === implicit)
    throw new Error(`implicit unknown on ${key} scale is not supported`);
  return createScaleO(key, ordinal().unknown(unknown), channels, { ...options, type, domain, range: range3, hint });
}
function createScalePoint(key, channels, { align = 0.5, padding = 0.5, ...options }) {
  return maybeRound(point().align(align).padding(padding), channels, options, key);
}
function createScaleBand(key, channels, {
  align = 0.5,
  padding = 0.1,
  paddingInner = padding,
  paddingOuter = key === "fx" || key === "fy" ? 0 : padding,
  ...options
}) {
  return maybeRound(
    band().align(align).paddingInner(paddingInner).paddingOuter(paddingOuter),
    channels,
    options,
    key
  );
}
function maybeRound(scale, channels, options, key) {
  let { round: round2 } = options;
  return round2 !== void 0 && scale.round(round2 = !!round2), scale = createScaleO(key, scale, channels, options), scale.round = round2, scale;
}
function inferDomain2(channels, interval, key) {
  let values2 = new InternSet();
  for (let { value: value2, domain } of channels) {
    if (domain !== void 0) return domain();
    if (value2 !== void 0)
      for (let v of value2) values2.add(v);
  }
  if (interval !== void 0) {
    let [min3, max2] = extent(values2).map(interval.floor, interval);
    return interval.range(min3, interval.offset(max2));
  }
  if (values2.size > 1e4 && registry.get(key) === position)
    throw new Error(`implicit ordinal domain of ${key} scale has more than 10,000 values`);
  return sort(values2, ascendingDefined2);
}
function inferHint(channels, key) {
  let value2;
  for (let { hint } of channels) {
    let candidate = hint?.[key];
    if (candidate !== void 0) {
      if (value2 === void 0) value2 = candidate;
      else if (value2 !== candidate) return;
    }
  }
  return value2;
}
function inferSymbolHint(channels) {
  return {
    fill: inferHint(channels, "fill"),
    stroke: inferHint(channels, "stroke")
  };
}
function inferSymbolRange(hint) {
  return isNoneish(hint.fill) ? symbolsStroke : symbolsFill;
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/scales.js
function createScales(channelsByScale, {
  label: globalLabel,
  inset: globalInset = 0,
  insetTop: globalInsetTop = globalInset,
  insetRight: globalInsetRight = globalInset,
  insetBottom: globalInsetBottom = globalInset,
  insetLeft: globalInsetLeft = globalInset,
  round: round2,
  nice: nice2,
  clamp,
  zero: zero3,
  align,
  padding,
  projection: projection3,
  facet: { label: facetLabel = globalLabel } = {},
  ...options
} = {}) {
  let scales = {};
  for (let [key, channels] of channelsByScale) {
    let scaleOptions = options[key], scale = createScale(key, channels, {
      round: registry.get(key) === position ? round2 : void 0,
      // only for position
      nice: nice2,
      clamp,
      zero: zero3,
      align,
      padding,
      projection: projection3,
      ...scaleOptions
    });
    if (scale) {
      let {
        label = key === "fx" || key === "fy" ? facetLabel : globalLabel,
        percent,
        transform: transform2,
        inset,
        insetTop = inset !== void 0 ? inset : key === "y" ? globalInsetTop : 0,
        // not fy
        insetRight = inset !== void 0 ? inset : key === "x" ? globalInsetRight : 0,
        // not fx
        insetBottom = inset !== void 0 ? inset : key === "y" ? globalInsetBottom : 0,
        // not fy
        insetLeft = inset !== void 0 ? inset : key === "x" ? globalInsetLeft : 0
        // not fx
      } = scaleOptions || {};
      if (transform2 == null) transform2 = void 0;
      else if (typeof transform2 != "function") throw new Error("invalid scale transform; not a function");
      scale.percent = !!percent, scale.label = label === void 0 ? inferScaleLabel(channels, scale) : label, scale.transform = transform2, key === "x" || key === "fx" ? (scale.insetLeft = +insetLeft, scale.insetRight = +insetRight) : (key === "y" || key === "fy") && (scale.insetTop = +insetTop, scale.insetBottom = +insetBottom), scales[key] = scale;
    }
  }
  return scales;
}
function createScaleFunctions(descriptors) {
  let scales = {}, scaleFunctions = { scales };
  for (let [key, descriptor] of Object.entries(descriptors)) {
    let { scale, type, interval, label } = descriptor;
    scales[key] = exposeScale(descriptor), scaleFunctions[key] = scale, scale.type = type, interval != null && (scale.interval = interval), label != null && (scale.label = label);
  }
  return scaleFunctions;
}
function autoScaleRange(scales, dimensions) {
  let { x: x2, y: y2, fx, fy } = scales, superdimensions = fx || fy ? outerDimensions(dimensions) : dimensions;
  fx && autoScaleRangeX(fx, superdimensions), fy && autoScaleRangeY(fy, superdimensions);
  let subdimensions = fx || fy ? innerDimensions(scales, dimensions) : dimensions;
  x2 && autoScaleRangeX(x2, subdimensions), y2 && autoScaleRangeY(y2, subdimensions);
}
function inferScaleLabel(channels = [], scale) {
  let label;
  for (let { label: l } of channels)
    if (l !== void 0) {
      if (label === void 0) label = l;
      else if (label !== l) return;
    }
  if (label !== void 0)
    return !isOrdinalScale(scale) && scale.percent && (label = `${label} (%)`), { inferred: !0, toString: () => label };
}
function inferScaleOrder(scale) {
  return Math.sign(orderof(scale.domain())) * Math.sign(orderof(scale.range()));
}
function outerDimensions(dimensions) {
  let {
    marginTop,
    marginRight,
    marginBottom,
    marginLeft,
    width,
    height,
    facet: {
      marginTop: facetMarginTop,
      marginRight: facetMarginRight,
      marginBottom: facetMarginBottom,
      marginLeft: facetMarginLeft
    }
  } = dimensions;
  return {
    marginTop: Math.max(marginTop, facetMarginTop),
    marginRight: Math.max(marginRight, facetMarginRight),
    marginBottom: Math.max(marginBottom, facetMarginBottom),
    marginLeft: Math.max(marginLeft, facetMarginLeft),
    width,
    height
  };
}
function innerDimensions({ fx, fy }, dimensions) {
  let { marginTop, marginRight, marginBottom, marginLeft, width, height } = outerDimensions(dimensions);
  return {
    marginTop,
    marginRight,
    marginBottom,
    marginLeft,
    width: fx ? fx.scale.bandwidth() + marginLeft + marginRight : width,
    height: fy ? fy.scale.bandwidth() + marginTop + marginBottom : height,
    facet: { width, height }
  };
}
function autoScaleRangeX(scale, dimensions) {
  if (scale.range === void 0) {
    let { insetLeft, insetRight } = scale, { width, marginLeft = 0, marginRight = 0 } = dimensions, left2 = marginLeft + insetLeft, right3 = width - marginRight - insetRight;
    scale.range = [left2, Math.max(left2, right3)], isOrdinalScale(scale) || (scale.range = piecewiseRange(scale)), scale.scale.range(scale.range);
  }
  autoScaleRound(scale);
}
function autoScaleRangeY(scale, dimensions) {
  if (scale.range === void 0) {
    let { insetTop, insetBottom } = scale, { height, marginTop = 0, marginBottom = 0 } = dimensions, top2 = marginTop + insetTop, bottom2 = height - marginBottom - insetBottom;
    scale.range = [Math.max(top2, bottom2), top2], isOrdinalScale(scale) ? scale.range.reverse() : scale.range = piecewiseRange(scale), scale.scale.range(scale.range);
  }
  autoScaleRound(scale);
}
function autoScaleRound(scale) {
  scale.round === void 0 && isBandScale(scale) && roundError(scale) <= 30 && scale.scale.round(!0);
}
function roundError({ scale }) {
  let n = scale.domain().length, [start, stop] = scale.range(), paddingInner = scale.paddingInner ? scale.paddingInner() : 1, paddingOuter = scale.paddingOuter ? scale.paddingOuter() : scale.padding(), m = n - paddingInner, step2 = Math.abs(stop - start) / Math.max(1, m + paddingOuter * 2);
  return (step2 - Math.floor(step2)) * m;
}
function piecewiseRange(scale) {
  let length2 = scale.scale.domain().length + isThresholdScale(scale);
  if (!(length2 > 2)) return scale.range;
  let [start, end] = scale.range;
  return Array.from({ length: length2 }, (_, i) => start + i / (length2 - 1) * (end - start));
}
function createScale(key, channels = [], options = {}) {
  let type = inferScaleType(key, channels, options);
  if (options.type === void 0 && options.domain === void 0 && options.range === void 0 && options.interval == null && key !== "fx" && key !== "fy" && isOrdinalScale({ type })) {
    let values2 = channels.map(({ value: value2 }) => value2).filter((value2) => value2 !== void 0);
    values2.some(isTemporal) ? warn(
      `Warning: some data associated with the ${key} scale are dates. Dates are typically associated with a "utc" or "time" scale rather than a "${formatScaleType(
        type
      )}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can specify the interval of the ${key} scale (e.g., d3.utcDay), or you can suppress this warning by setting the type of the ${key} scale to "${formatScaleType(
        type
      )}".`
    ) : values2.some(isTemporalString) ? warn(
      `Warning: some data associated with the ${key} scale are strings that appear to be dates (e.g., YYYY-MM-DD). If these strings represent dates, you should parse them to Date objects. Dates are typically associated with a "utc" or "time" scale rather than a "${formatScaleType(
        type
      )}" scale. If you are using a bar mark, you probably want a rect mark with the interval option instead; if you are using a group transform, you probably want a bin transform instead. If you want to treat this data as ordinal, you can suppress this warning by setting the type of the ${key} scale to "${formatScaleType(
        type
      )}".`
    ) : values2.some(isNumericString) && warn(
      `Warning: some data associated with the ${key} scale are strings that appear to be numbers. If these strings represent numbers, you should parse or coerce them to numbers. Numbers are typically associated with a "linear" scale rather than a "${formatScaleType(
        type
      )}" scale. If you want to treat this data as ordinal, you can specify the interval of the ${key} scale (e.g., 1 for integers), or you can suppress this warning by setting the type of the ${key} scale to "${formatScaleType(
        type
      )}".`
    );
  }
  switch (options.type = type, type) {
    case "diverging":
    case "diverging-sqrt":
    case "diverging-pow":
    case "diverging-log":
    case "diverging-symlog":
    case "cyclical":
    case "sequential":
    case "linear":
    case "sqrt":
    case "threshold":
    case "quantile":
    case "pow":
    case "log":
    case "symlog":
      options = coerceType(channels, options, coerceNumbers);
      break;
    case "identity":
      switch (registry.get(key)) {
        case position:
          options = coerceType(channels, options, coerceNumbers);
          break;
        case symbol:
          options = coerceType(channels, options, coerceSymbols);
          break;
      }
      break;
    case "utc":
    case "time":
      options = coerceType(channels, options, coerceDates);
      break;
  }
  switch (type) {
    case "diverging":
      return createScaleDiverging(key, channels, options);
    case "diverging-sqrt":
      return createScaleDivergingSqrt(key, channels, options);
    case "diverging-pow":
      return createScaleDivergingPow(key, channels, options);
    case "diverging-log":
      return createScaleDivergingLog(key, channels, options);
    case "diverging-symlog":
      return createScaleDivergingSymlog(key, channels, options);
    case "categorical":
    case "ordinal":
    case ordinalImplicit:
      return createScaleOrdinal(key, channels, options);
    case "cyclical":
    case "sequential":
    case "linear":
      return createScaleLinear(key, channels, options);
    case "sqrt":
      return createScaleSqrt(key, channels, options);
    case "threshold":
      return createScaleThreshold(key, channels, options);
    case "quantile":
      return createScaleQuantile(key, channels, options);
    case "quantize":
      return createScaleQuantize(key, channels, options);
    case "pow":
      return createScalePow(key, channels, options);
    case "log":
      return createScaleLog(key, channels, options);
    case "symlog":
      return createScaleSymlog(key, channels, options);
    case "utc":
      return createScaleUtc(key, channels, options);
    case "time":
      return createScaleTime(key, channels, options);
    case "point":
      return createScalePoint(key, channels, options);
    case "band":
      return createScaleBand(key, channels, options);
    case "identity":
      return createScaleIdentity(key);
    case void 0:
      return;
    default:
      throw new Error(`unknown scale type: ${type}`);
  }
}
function formatScaleType(type) {
  return typeof type == "symbol" ? type.description : type;
}
function maybeScaleType(type) {
  return typeof type == "string" ? `${type}`.toLowerCase() : type;
}
var typeProjection = { toString: () => "projection" };
function inferScaleType(key, channels, { type, domain, range: range3, scheme: scheme2, pivot, projection: projection3 }) {
  if (type = maybeScaleType(type), key === "fx" || key === "fy") return "band";
  (key === "x" || key === "y") && projection3 != null && (type = typeProjection);
  for (let channel of channels) {
    let t = maybeScaleType(channel.type);
    if (t !== void 0) {
      if (type === void 0) type = t;
      else if (type !== t) throw new Error(`scale incompatible with channel: ${type} !== ${t}`);
    }
  }
  if (type === typeProjection) return;
  if (type !== void 0) return type;
  if (domain === void 0 && !channels.some(({ value: value2 }) => value2 !== void 0)) return;
  let kind = registry.get(key);
  if (kind === radius) return "sqrt";
  if (kind === opacity || kind === length) return "linear";
  if (kind === symbol) return "ordinal";
  let n = (domain ?? range3)?.length;
  if (n < 2 || n > 2) return asOrdinalType(kind);
  if (domain !== void 0) {
    if (isOrdinal(domain)) return asOrdinalType(kind);
    if (isTemporal(domain)) return "utc";
  } else {
    let values2 = channels.map(({ value: value2 }) => value2).filter((value2) => value2 !== void 0);
    if (values2.some(isOrdinal)) return asOrdinalType(kind);
    if (values2.some(isTemporal)) return "utc";
  }
  if (kind === color2) {
    if (pivot != null || isDivergingScheme(scheme2)) return "diverging";
    if (isCategoricalScheme(scheme2)) return "categorical";
  }
  return "linear";
}
function asOrdinalType(kind) {
  switch (kind) {
    case position:
      return "point";
    case color2:
      return ordinalImplicit;
    default:
      return "ordinal";
  }
}
function isOrdinalScale({ type }) {
  return type === "ordinal" || type === "point" || type === "band" || type === ordinalImplicit;
}
function isThresholdScale({ type }) {
  return type === "threshold";
}
function isBandScale({ type }) {
  return type === "point" || type === "band";
}
function isCollapsed(scale) {
  if (scale === void 0) return !0;
  let domain = scale.domain(), value2 = scale(domain[0]);
  for (let i = 1, n = domain.length; i < n; ++i)
    if (scale(domain[i]) - value2)
      return !1;
  return !0;
}
function coerceType(channels, { domain, ...options }, coerceValues) {
  for (let c3 of channels)
    c3.value !== void 0 && (domain === void 0 && (domain = c3.value?.domain), c3.value = coerceValues(c3.value));
  return {
    domain: domain === void 0 ? domain : coerceValues(domain),
    ...options
  };
}
function coerceSymbols(values2) {
  return map2(values2, maybeSymbol);
}
function exposeScales(scales) {
  return (key) => {
    if (!registry.has(key = `${key}`)) throw new Error(`unknown scale: ${key}`);
    return scales[key];
  };
}
function exposeScale({ scale, type, domain, range: range3, interpolate, interval, transform: transform2, percent, pivot }) {
  if (type === "identity") return { type: "identity", apply: (d) => d, invert: (d) => d };
  let unknown = scale.unknown ? scale.unknown() : void 0;
  return {
    type,
    domain: slice3(domain),
    // defensive copy
    ...range3 !== void 0 && { range: slice3(range3) },
    // defensive copy
    ...transform2 !== void 0 && { transform: transform2 },
    ...percent && { percent },
    // only exposed if truthy
    ...unknown !== void 0 && { unknown },
    ...interval !== void 0 && { interval },
    // quantitative
    ...interpolate !== void 0 && { interpolate },
    ...scale.clamp && { clamp: scale.clamp() },
    // diverging (always asymmetric; we never want to apply the symmetric transform twice)
    ...pivot !== void 0 && { pivot, symmetric: !1 },
    // log, diverging-log
    ...scale.base && { base: scale.base() },
    // pow, diverging-pow
    ...scale.exponent && { exponent: scale.exponent() },
    // symlog, diverging-symlog
    ...scale.constant && { constant: scale.constant() },
    // band, point
    ...scale.align && { align: scale.align(), round: scale.round() },
    ...scale.padding && (scale.paddingInner ? { paddingInner: scale.paddingInner(), paddingOuter: scale.paddingOuter() } : { padding: scale.padding() }),
    ...scale.bandwidth && { bandwidth: scale.bandwidth(), step: scale.step() },
    // utilities
    apply: (t) => scale(t),
    ...scale.invert && { invert: (t) => scale.invert(t) }
  };
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/facet.js
function createFacets(channelsByScale, options) {
  let { fx, fy } = createScales(channelsByScale, options), fxDomain = fx?.scale.domain(), fyDomain = fy?.scale.domain();
  return fxDomain && fyDomain ? cross(fxDomain, fyDomain).map(([x2, y2], i) => ({ x: x2, y: y2, i })) : fxDomain ? fxDomain.map((x2, i) => ({ x: x2, i })) : fyDomain ? fyDomain.map((y2, i) => ({ y: y2, i })) : void 0;
}
function recreateFacets(facets, { x: X, y: Y }) {
  return X &&= facetIndex(X), Y &&= facetIndex(Y), facets.filter(
    X && Y ? (f) => X.has(f.x) && Y.has(f.y) : X ? (f) => X.has(f.x) : (f) => Y.has(f.y)
  ).sort(
    X && Y ? (a2, b) => X.get(a2.x) - X.get(b.x) || Y.get(a2.y) - Y.get(b.y) : X ? (a2, b) => X.get(a2.x) - X.get(b.x) : (a2, b) => Y.get(a2.y) - Y.get(b.y)
  );
}
function facetGroups(data, { fx, fy }) {
  let I = range2(data), FX = fx?.value, FY = fy?.value;
  return fx && fy ? rollup(
    I,
    (G) => (G.fx = FX[G[0]], G.fy = FY[G[0]], G),
    (i) => FX[i],
    (i) => FY[i]
  ) : fx ? rollup(
    I,
    (G) => (G.fx = FX[G[0]], G),
    (i) => FX[i]
  ) : rollup(
    I,
    (G) => (G.fy = FY[G[0]], G),
    (i) => FY[i]
  );
}
function facetTranslator(fx, fy, { marginTop, marginLeft }) {
  let x2 = fx ? ({ x: x3 }) => fx(x3) - marginLeft : () => 0, y2 = fy ? ({ y: y3 }) => fy(y3) - marginTop : () => 0;
  return function(d) {
    this.tagName === "svg" ? (this.setAttribute("x", x2(d)), this.setAttribute("y", y2(d))) : this.setAttribute("transform", `translate(${x2(d)},${y2(d)})`);
  };
}
function facetExclude(index2) {
  let ex = [], e = new Uint32Array(sum(index2, (d) => d.length));
  for (let i of index2) {
    let n = 0;
    for (let j of index2)
      i !== j && (e.set(j, n), n += j.length);
    ex.push(e.slice(0, n));
  }
  return ex;
}
var facetAnchors = /* @__PURE__ */ new Map([
  ["top", facetAnchorTop],
  ["right", facetAnchorRight],
  ["bottom", facetAnchorBottom],
  ["left", facetAnchorLeft],
  ["top-left", and(facetAnchorTop, facetAnchorLeft)],
  ["top-right", and(facetAnchorTop, facetAnchorRight)],
  ["bottom-left", and(facetAnchorBottom, facetAnchorLeft)],
  ["bottom-right", and(facetAnchorBottom, facetAnchorRight)],
  ["top-empty", facetAnchorTopEmpty],
  ["right-empty", facetAnchorRightEmpty],
  ["bottom-empty", facetAnchorBottomEmpty],
  ["left-empty", facetAnchorLeftEmpty],
  ["empty", facetAnchorEmpty]
]);
function maybeFacetAnchor(facetAnchor) {
  if (facetAnchor == null) return null;
  let anchor = facetAnchors.get(`${facetAnchor}`.toLowerCase());
  if (anchor) return anchor;
  throw new Error(`invalid facet anchor: ${facetAnchor}`);
}
var indexCache = /* @__PURE__ */ new WeakMap();
function facetIndex(V) {
  let I = indexCache.get(V);
  return I || indexCache.set(V, I = new InternMap(map2(V, (v, i) => [v, i]))), I;
}
function facetIndexOf(V, v) {
  return facetIndex(V).get(v);
}
function facetFind(facets, x2, y2) {
  return x2 = keyof2(x2), y2 = keyof2(y2), facets.find((f) => Object.is(keyof2(f.x), x2) && Object.is(keyof2(f.y), y2));
}
function facetEmpty(facets, x2, y2) {
  return facetFind(facets, x2, y2)?.empty;
}
function facetAnchorTop(facets, { y: Y }, { y: y2 }) {
  return Y ? facetIndexOf(Y, y2) === 0 : !0;
}
function facetAnchorBottom(facets, { y: Y }, { y: y2 }) {
  return Y ? facetIndexOf(Y, y2) === Y.length - 1 : !0;
}
function facetAnchorLeft(facets, { x: X }, { x: x2 }) {
  return X ? facetIndexOf(X, x2) === 0 : !0;
}
function facetAnchorRight(facets, { x: X }, { x: x2 }) {
  return X ? facetIndexOf(X, x2) === X.length - 1 : !0;
}
function facetAnchorTopEmpty(facets, { y: Y }, { x: x2, y: y2, empty: empty3 }) {
  if (empty3) return !1;
  if (!Y) return;
  let i = facetIndexOf(Y, y2);
  if (i > 0) return facetEmpty(facets, x2, Y[i - 1]);
}
function facetAnchorBottomEmpty(facets, { y: Y }, { x: x2, y: y2, empty: empty3 }) {
  if (empty3) return !1;
  if (!Y) return;
  let i = facetIndexOf(Y, y2);
  if (i < Y.length - 1) return facetEmpty(facets, x2, Y[i + 1]);
}
function facetAnchorLeftEmpty(facets, { x: X }, { x: x2, y: y2, empty: empty3 }) {
  if (empty3) return !1;
  if (!X) return;
  let i = facetIndexOf(X, x2);
  if (i > 0) return facetEmpty(facets, X[i - 1], y2);
}
function facetAnchorRightEmpty(facets, { x: X }, { x: x2, y: y2, empty: empty3 }) {
  if (empty3) return !1;
  if (!X) return;
  let i = facetIndexOf(X, x2);
  if (i < X.length - 1) return facetEmpty(facets, X[i + 1], y2);
}
function facetAnchorEmpty(facets, channels, { empty: empty3 }) {
  return empty3;
}
function and(a2, b) {
  return function() {
    return a2.apply(null, arguments) && b.apply(null, arguments);
  };
}
function facetFilter(facets, { channels: { fx, fy }, groups }) {
  return fx && fy ? facets.map(({ x: x2, y: y2 }) => groups.get(x2)?.get(y2) ?? []) : fx ? facets.map(({ x: x2 }) => groups.get(x2) ?? []) : facets.map(({ y: y2 }) => groups.get(y2) ?? []);
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/projection.js
var pi4 = Math.PI, tau4 = 2 * pi4, defaultAspectRatio = 0.618;
function createProjection({
  projection: projection3,
  inset: globalInset = 0,
  insetTop = globalInset,
  insetRight = globalInset,
  insetBottom = globalInset,
  insetLeft = globalInset
} = {}, dimensions) {
  if (projection3 == null) return;
  if (typeof projection3.stream == "function") return projection3;
  let options, domain, clip2 = "frame";
  if (isObject(projection3)) {
    let inset;
    if ({
      type: projection3,
      domain,
      inset,
      insetTop = inset !== void 0 ? inset : insetTop,
      insetRight = inset !== void 0 ? inset : insetRight,
      insetBottom = inset !== void 0 ? inset : insetBottom,
      insetLeft = inset !== void 0 ? inset : insetLeft,
      clip: clip2 = clip2,
      ...options
    } = projection3, projection3 == null) return;
  }
  typeof projection3 != "function" && ({ type: projection3 } = namedProjection(projection3));
  let { width, height, marginLeft, marginRight, marginTop, marginBottom } = dimensions, dx = width - marginLeft - marginRight - insetLeft - insetRight, dy = height - marginTop - marginBottom - insetTop - insetBottom;
  if (projection3 = projection3?.({ width: dx, height: dy, clip: clip2, ...options }), projection3 == null) return;
  clip2 = maybePostClip(clip2, marginLeft, marginTop, width - marginRight, height - marginBottom);
  let tx = marginLeft + insetLeft, ty = marginTop + insetTop, transform2;
  if (domain != null) {
    let [[x02, y02], [x12, y12]] = index(projection3).bounds(domain), k2 = Math.min(dx / (x12 - x02), dy / (y12 - y02));
    k2 > 0 ? (tx -= (k2 * (x02 + x12) - dx) / 2, ty -= (k2 * (y02 + y12) - dy) / 2, transform2 = transform({
      point(x2, y2) {
        this.stream.point(x2 * k2 + tx, y2 * k2 + ty);
      }
    })) : warn("Warning: the projection could not be fit to the specified domain; using the default scale.");
  }
  return transform2 ??= tx === 0 && ty === 0 ? identity7() : transform({
    point(x2, y2) {
      this.stream.point(x2 + tx, y2 + ty);
    }
  }), { stream: (s2) => projection3.stream(transform2.stream(clip2(s2))) };
}
function namedProjection(projection3) {
  switch (`${projection3}`.toLowerCase()) {
    case "albers-usa":
      return scaleProjection(albersUsa, 0.7463, 0.4673);
    case "albers":
      return conicProjection2(albers, 0.7463, 0.4673);
    case "azimuthal-equal-area":
      return scaleProjection(azimuthalEqualArea, 4, 4);
    case "azimuthal-equidistant":
      return scaleProjection(azimuthalEquidistant, tau4, tau4);
    case "conic-conformal":
      return conicProjection2(conicConformal, tau4, tau4);
    case "conic-equal-area":
      return conicProjection2(conicEqualArea, 6.1702, 2.9781);
    case "conic-equidistant":
      return conicProjection2(conicEquidistant, 7.312, 3.6282);
    case "equal-earth":
      return scaleProjection(equalEarth, 5.4133, 2.6347);
    case "equirectangular":
      return scaleProjection(equirectangular, tau4, pi4);
    case "gnomonic":
      return scaleProjection(gnomonic, 3.4641, 3.4641);
    case "identity":
      return { type: identity7 };
    case "reflect-y":
      return { type: reflectY };
    case "mercator":
      return scaleProjection(mercator, tau4, tau4);
    case "orthographic":
      return scaleProjection(orthographic, 2, 2);
    case "stereographic":
      return scaleProjection(stereographic, 2, 2);
    case "transverse-mercator":
      return scaleProjection(transverseMercator, tau4, tau4);
    default:
      throw new Error(`unknown projection type: ${projection3}`);
  }
}
function maybePostClip(clip2, x12, y12, x2, y2) {
  if (clip2 === !1 || clip2 == null || typeof clip2 == "number") return (s2) => s2;
  if (clip2 === !0 && (clip2 = "frame"), `${clip2}`.toLowerCase() === "frame")
    return clipRectangle(x12, y12, x2, y2);
  throw new Error(`unknown projection clip type: ${clip2}`);
}
function scaleProjection(createProjection2, kx2, ky2) {
  return {
    type: ({ width, height, rotate, precision = 0.15, clip: clip2 }) => {
      let projection3 = createProjection2();
      return precision != null && projection3.precision?.(precision), rotate != null && projection3.rotate?.(rotate), typeof clip2 == "number" && projection3.clipAngle?.(clip2), width != null && (projection3.scale(Math.min(width / kx2, height / ky2)), projection3.translate([width / 2, height / 2])), projection3;
    },
    aspectRatio: ky2 / kx2
  };
}
function conicProjection2(createProjection2, kx2, ky2) {
  let { type, aspectRatio } = scaleProjection(createProjection2, kx2, ky2);
  return {
    type: (options) => {
      let { parallels, domain, width, height } = options, projection3 = type(options);
      return parallels != null && (projection3.parallels(parallels), domain === void 0 && width != null && projection3.fitSize([width, height], { type: "Sphere" })), projection3;
    },
    aspectRatio
  };
}
var identity7 = constant4({ stream: (stream) => stream }), reflectY = constant4(
  transform({
    point(x2, y2) {
      this.stream.point(x2, -y2);
    }
  })
);
function project(cx, cy, values2, projection3) {
  let x2 = values2[cx], y2 = values2[cy], n = x2.length, X = values2[cx] = new Float64Array(n).fill(NaN), Y = values2[cy] = new Float64Array(n).fill(NaN), i, stream = projection3.stream({
    point(x3, y3) {
      X[i] = x3, Y[i] = y3;
    }
  });
  for (i = 0; i < n; ++i)
    stream.point(x2[i], y2[i]);
}
function hasProjection({ projection: projection3 } = {}) {
  return projection3 == null ? !1 : typeof projection3.stream == "function" ? !0 : (isObject(projection3) && (projection3 = projection3.type), projection3 != null);
}
function projectionAspectRatio(projection3) {
  if (typeof projection3?.stream == "function") return defaultAspectRatio;
  if (isObject(projection3)) {
    let domain, options;
    if ({ domain, type: projection3, ...options } = projection3, domain != null && projection3 != null) {
      let type = typeof projection3 == "string" ? namedProjection(projection3).type : projection3, [[x02, y02], [x12, y12]] = index(type({ ...options, width: 100, height: 100 })).bounds(domain), r = (y12 - y02) / (x12 - x02);
      return r && isFinite(r) ? r < 0.2 ? 0.2 : r > 5 ? 5 : r : defaultAspectRatio;
    }
  }
  if (projection3 != null) {
    if (typeof projection3 != "function") {
      let { aspectRatio } = namedProjection(projection3);
      if (aspectRatio) return aspectRatio;
    }
    return defaultAspectRatio;
  }
}
function getGeometryChannels(channel) {
  let X = [], Y = [], x2 = { scale: "x", value: X }, y2 = { scale: "y", value: Y }, sink = {
    point(x3, y3) {
      X.push(x3), Y.push(y3);
    },
    lineStart() {
    },
    lineEnd() {
    },
    polygonStart() {
    },
    polygonEnd() {
    },
    sphere() {
    }
  };
  for (let object2 of channel.value) geoStream(object2, sink);
  return [x2, y2];
}
function xyProjection({ x: X, y: Y }) {
  if (X || Y)
    return X ??= (x2) => x2, Y ??= (y2) => y2, transform({
      point(x2, y2) {
        this.stream.point(X(x2), Y(y2));
      }
    });
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/context.js
function createContext(options = {}) {
  let { document: document2 = typeof window < "u" ? window.document : void 0, clip: clip2 } = options;
  return { document: document2, clip: maybeClip(clip2) };
}
function create(name, { document: document2 }) {
  return select(creator(name).call(document2.documentElement));
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/memoize.js
var unset = /* @__PURE__ */ Symbol("unset");
function memoize1(compute) {
  return (compute.length === 1 ? memoize1Arg : memoize1Args)(compute);
}
function memoize1Arg(compute) {
  let cacheValue, cacheKey = unset;
  return (key) => (Object.is(cacheKey, key) || (cacheKey = key, cacheValue = compute(key)), cacheValue);
}
function memoize1Args(compute) {
  let cacheValue, cacheKeys;
  return (...keys) => ((cacheKeys?.length !== keys.length || cacheKeys.some((k2, i) => !Object.is(k2, keys[i]))) && (cacheKeys = keys, cacheValue = compute(...keys)), cacheValue);
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/format.js
var numberFormat = memoize1((locale3) => new Intl.NumberFormat(locale3)), monthFormat = memoize1((locale3, month) => new Intl.DateTimeFormat(locale3, { timeZone: "UTC", ...month && { month } })), weekdayFormat = memoize1((locale3, weekday) => new Intl.DateTimeFormat(locale3, { timeZone: "UTC", ...weekday && { weekday } }));
function formatNumber(locale3 = "en-US") {
  let format3 = numberFormat(locale3);
  return (i) => i != null && !isNaN(i) ? format3.format(i) : void 0;
}
function formatIsoDate(date3) {
  return format2(date3, "Invalid Date");
}
function formatAuto(locale3 = "en-US") {
  let number6 = formatNumber(locale3);
  return (v) => (v instanceof Date ? formatIsoDate : typeof v == "number" ? number6 : string2)(v);
}
var formatDefault = formatAuto();

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/style.js
var offset = (typeof window < "u" ? window.devicePixelRatio > 1 : typeof it > "u") ? 0 : 0.5, nextClipId = 0;
function getClipId() {
  return `plot-clip-${++nextClipId}`;
}
function styles(mark, {
  title,
  href,
  ariaLabel: variaLabel,
  ariaDescription,
  ariaHidden,
  target,
  fill,
  fillOpacity,
  stroke,
  strokeWidth,
  strokeOpacity,
  strokeLinejoin,
  strokeLinecap,
  strokeMiterlimit,
  strokeDasharray,
  strokeDashoffset,
  opacity: opacity2,
  mixBlendMode,
  imageFilter,
  paintOrder,
  pointerEvents,
  shapeRendering,
  channels
}, {
  ariaLabel: cariaLabel,
  fill: defaultFill = "currentColor",
  fillOpacity: defaultFillOpacity,
  stroke: defaultStroke = "none",
  strokeOpacity: defaultStrokeOpacity,
  strokeWidth: defaultStrokeWidth,
  strokeLinecap: defaultStrokeLinecap,
  strokeLinejoin: defaultStrokeLinejoin,
  strokeMiterlimit: defaultStrokeMiterlimit,
  paintOrder: defaultPaintOrder
}) {
  defaultFill === null && (fill = null, fillOpacity = null), defaultStroke === null && (stroke = null, strokeOpacity = null), isNoneish(defaultFill) ? !isNoneish(defaultStroke) && (!isNoneish(fill) || channels?.fill) && (defaultStroke = "none") : isNoneish(defaultStroke) && (!isNoneish(stroke) || channels?.stroke) && (defaultFill = "none");
  let [vfill, cfill] = maybeColorChannel(fill, defaultFill), [vfillOpacity, cfillOpacity] = maybeNumberChannel(fillOpacity, defaultFillOpacity), [vstroke, cstroke] = maybeColorChannel(stroke, defaultStroke), [vstrokeOpacity, cstrokeOpacity] = maybeNumberChannel(strokeOpacity, defaultStrokeOpacity), [vopacity, copacity] = maybeNumberChannel(opacity2);
  isNone(cstroke) || (strokeWidth === void 0 && (strokeWidth = defaultStrokeWidth), strokeLinecap === void 0 && (strokeLinecap = defaultStrokeLinecap), strokeLinejoin === void 0 && (strokeLinejoin = defaultStrokeLinejoin), strokeMiterlimit === void 0 && !isRound(strokeLinejoin) && (strokeMiterlimit = defaultStrokeMiterlimit), !isNone(cfill) && paintOrder === void 0 && (paintOrder = defaultPaintOrder));
  let [vstrokeWidth, cstrokeWidth] = maybeNumberChannel(strokeWidth);
  return defaultFill !== null && (mark.fill = impliedString(cfill, "currentColor"), mark.fillOpacity = impliedNumber(cfillOpacity, 1)), defaultStroke !== null && (mark.stroke = impliedString(cstroke, "none"), mark.strokeWidth = impliedNumber(cstrokeWidth, 1), mark.strokeOpacity = impliedNumber(cstrokeOpacity, 1), mark.strokeLinejoin = impliedString(strokeLinejoin, "miter"), mark.strokeLinecap = impliedString(strokeLinecap, "butt"), mark.strokeMiterlimit = impliedNumber(strokeMiterlimit, 4), mark.strokeDasharray = impliedString(strokeDasharray, "none"), mark.strokeDashoffset = impliedString(strokeDashoffset, "0")), mark.target = string2(target), mark.ariaLabel = string2(cariaLabel), mark.ariaDescription = string2(ariaDescription), mark.ariaHidden = string2(ariaHidden), mark.opacity = impliedNumber(copacity, 1), mark.mixBlendMode = impliedString(mixBlendMode, "normal"), mark.imageFilter = impliedString(imageFilter, "none"), mark.paintOrder = impliedString(paintOrder, "normal"), mark.pointerEvents = impliedString(pointerEvents, "auto"), mark.shapeRendering = impliedString(shapeRendering, "auto"), {
    title: { value: title, optional: !0, filter: null },
    href: { value: href, optional: !0, filter: null },
    ariaLabel: { value: variaLabel, optional: !0, filter: null },
    fill: { value: vfill, scale: "auto", optional: !0 },
    fillOpacity: { value: vfillOpacity, scale: "auto", optional: !0 },
    stroke: { value: vstroke, scale: "auto", optional: !0 },
    strokeOpacity: { value: vstrokeOpacity, scale: "auto", optional: !0 },
    strokeWidth: { value: vstrokeWidth, optional: !0 },
    opacity: { value: vopacity, scale: "auto", optional: !0 }
  };
}
function applyTitle(selection2, L) {
  L && selection2.filter((i) => nonempty(L[i])).append("title").call(applyText, L);
}
function applyTitleGroup(selection2, L) {
  L && selection2.filter(([i]) => nonempty(L[i])).append("title").call(applyTextGroup, L);
}
function applyText(selection2, T) {
  T && selection2.text((i) => formatDefault(T[i]));
}
function applyTextGroup(selection2, T) {
  T && selection2.text(([i]) => formatDefault(T[i]));
}
function applyChannelStyles(selection2, { target, tip: tip2 }, {
  ariaLabel: AL,
  title: T,
  fill: F,
  fillOpacity: FO,
  stroke: S,
  strokeOpacity: SO,
  strokeWidth: SW,
  opacity: O,
  href: H
}) {
  AL && applyAttr(selection2, "aria-label", (i) => AL[i]), F && applyAttr(selection2, "fill", (i) => F[i]), FO && applyAttr(selection2, "fill-opacity", (i) => FO[i]), S && applyAttr(selection2, "stroke", (i) => S[i]), SO && applyAttr(selection2, "stroke-opacity", (i) => SO[i]), SW && applyAttr(selection2, "stroke-width", (i) => SW[i]), O && applyAttr(selection2, "opacity", (i) => O[i]), H && applyHref(selection2, (i) => H[i], target), tip2 || applyTitle(selection2, T);
}
function applyGroupedChannelStyles(selection2, { target, tip: tip2 }, {
  ariaLabel: AL,
  title: T,
  fill: F,
  fillOpacity: FO,
  stroke: S,
  strokeOpacity: SO,
  strokeWidth: SW,
  opacity: O,
  href: H
}) {
  AL && applyAttr(selection2, "aria-label", ([i]) => AL[i]), F && applyAttr(selection2, "fill", ([i]) => F[i]), FO && applyAttr(selection2, "fill-opacity", ([i]) => FO[i]), S && applyAttr(selection2, "stroke", ([i]) => S[i]), SO && applyAttr(selection2, "stroke-opacity", ([i]) => SO[i]), SW && applyAttr(selection2, "stroke-width", ([i]) => SW[i]), O && applyAttr(selection2, "opacity", ([i]) => O[i]), H && applyHref(selection2, ([i]) => H[i], target), tip2 || applyTitleGroup(selection2, T);
}
function groupAesthetics({
  ariaLabel: AL,
  title: T,
  fill: F,
  fillOpacity: FO,
  stroke: S,
  strokeOpacity: SO,
  strokeWidth: SW,
  opacity: O,
  href: H
}, { tip: tip2 }) {
  return [AL, tip2 ? void 0 : T, F, FO, S, SO, SW, O, H].filter((c3) => c3 !== void 0);
}
function groupZ(I, Z, z) {
  let G = group(I, (i) => Z[i]);
  return z === void 0 && G.size > 1 + I.length >> 1 && warn(
    "Warning: the implicit z channel has high cardinality. This may occur when the fill or stroke channel is associated with quantitative data rather than ordinal or categorical data. You can suppress this warning by setting the z option explicitly; if this data represents a single series, set z to null."
  ), G.values();
}
function* groupIndex(I, position2, mark, channels) {
  let { z } = mark, { z: Z } = channels, A5 = groupAesthetics(channels, mark), C2 = [...position2, ...A5];
  for (let G of Z ? groupZ(I, Z, z) : [I]) {
    let Ag, Gg;
    out: for (let i of G) {
      for (let c3 of C2)
        if (!defined(c3[i])) {
          Gg && Gg.push(-1);
          continue out;
        }
      if (Ag === void 0) {
        Gg && (yield Gg), Ag = A5.map((c3) => keyof2(c3[i])), Gg = [i];
        continue;
      }
      Gg.push(i);
      for (let j = 0; j < A5.length; ++j)
        if (keyof2(A5[j][i]) !== Ag[j]) {
          yield Gg, Ag = A5.map((c3) => keyof2(c3[i])), Gg = [i];
          continue out;
        }
    }
    Gg && (yield Gg);
  }
}
function applyClip(selection2, mark, dimensions, context) {
  let clipUrl, { clip: clip2 = context.clip } = mark;
  clip2 === "frame" ? (selection2 = create("svg:g", context).each(function() {
    this.appendChild(selection2.node()), selection2.node = () => this;
  }), clipUrl = getFrameClip(context, dimensions)) : clip2 && (clipUrl = getGeoClip(clip2, context)), applyAttr(selection2, "aria-label", mark.ariaLabel), applyAttr(selection2, "aria-description", mark.ariaDescription), applyAttr(selection2, "aria-hidden", mark.ariaHidden), applyAttr(selection2, "clip-path", clipUrl);
}
function memoizeClip(clip2) {
  let cache = /* @__PURE__ */ new WeakMap();
  return (context, dimensions) => {
    let url = cache.get(context);
    if (!url) {
      let id = getClipId();
      select(context.ownerSVGElement).append("clipPath").attr("id", id).call(clip2, context, dimensions), cache.set(context, url = `url(#${id})`);
    }
    return url;
  };
}
var getFrameClip = memoizeClip((clipPath, context, dimensions) => {
  let { width, height, marginLeft, marginRight, marginTop, marginBottom } = dimensions;
  clipPath.append("rect").attr("x", marginLeft).attr("y", marginTop).attr("width", width - marginRight - marginLeft).attr("height", height - marginTop - marginBottom);
}), geoClipCache = /* @__PURE__ */ new WeakMap(), sphere = { type: "Sphere" };
function getGeoClip(geo, context) {
  let cache, url;
  if ((cache = geoClipCache.get(context)) || geoClipCache.set(context, cache = /* @__PURE__ */ new WeakMap()), geo.type === "Sphere" && (geo = sphere), !(url = cache.get(geo))) {
    let id = getClipId();
    select(context.ownerSVGElement).append("clipPath").attr("id", id).append("path").attr("d", context.path()(geo)), cache.set(geo, url = `url(#${id})`);
  }
  return url;
}
function applyIndirectStyles(selection2, mark, dimensions, context) {
  applyClip(selection2, mark, dimensions, context), applyAttr(selection2, "class", mark.className), applyAttr(selection2, "fill", mark.fill), applyAttr(selection2, "fill-opacity", mark.fillOpacity), applyAttr(selection2, "stroke", mark.stroke), applyAttr(selection2, "stroke-width", mark.strokeWidth), applyAttr(selection2, "stroke-opacity", mark.strokeOpacity), applyAttr(selection2, "stroke-linejoin", mark.strokeLinejoin), applyAttr(selection2, "stroke-linecap", mark.strokeLinecap), applyAttr(selection2, "stroke-miterlimit", mark.strokeMiterlimit), applyAttr(selection2, "stroke-dasharray", mark.strokeDasharray), applyAttr(selection2, "stroke-dashoffset", mark.strokeDashoffset), applyAttr(selection2, "shape-rendering", mark.shapeRendering), applyAttr(selection2, "filter", mark.imageFilter), applyAttr(selection2, "paint-order", mark.paintOrder);
  let { pointerEvents = context.pointerSticky === !1 ? "none" : void 0 } = mark;
  applyAttr(selection2, "pointer-events", pointerEvents);
}
function applyDirectStyles(selection2, mark) {
  applyStyle(selection2, "mix-blend-mode", mark.mixBlendMode), applyAttr(selection2, "opacity", mark.opacity);
}
function applyHref(selection2, href, target) {
  selection2.each(function(i) {
    let h = href(i);
    if (h != null) {
      let a2 = this.ownerDocument.createElementNS(namespaces.svg, "a");
      a2.setAttribute("fill", "inherit"), a2.setAttributeNS(namespaces.xlink, "href", h), target != null && a2.setAttribute("target", target), this.parentNode.insertBefore(a2, this).appendChild(this);
    }
  });
}
function applyAttr(selection2, name, value2) {
  value2 != null && selection2.attr(name, value2);
}
function applyStyle(selection2, name, value2) {
  value2 != null && selection2.style(name, value2);
}
function applyTransform(selection2, mark, { x: x2, y: y2 }, tx = offset, ty = offset) {
  tx += mark.dx, ty += mark.dy, x2?.bandwidth && (tx += x2.bandwidth() / 2), y2?.bandwidth && (ty += y2.bandwidth() / 2), (tx || ty) && selection2.attr("transform", `translate(${tx},${ty})`);
}
function impliedString(value2, impliedValue) {
  if ((value2 = string2(value2)) !== impliedValue) return value2;
}
function impliedNumber(value2, impliedValue) {
  if ((value2 = number5(value2)) !== impliedValue) return value2;
}
var validClassName = /^-?([_a-z]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])([_a-z0-9-]|[\240-\377]|\\[0-9a-f]{1,6}(\r\n|[ \t\r\n\f])?|\\[^\r\n\f0-9a-f])*$/i;
function maybeClassName(name) {
  if (name === void 0) return "plot-d6a7b5";
  if (name = `${name}`, !validClassName.test(name)) throw new Error(`invalid class name: ${name}`);
  return name;
}
function applyInlineStyles(selection2, style) {
  if (typeof style == "string")
    selection2.property("style", style);
  else if (style != null)
    for (let element of selection2)
      Object.assign(element.style, style);
}
function applyFrameAnchor({ frameAnchor }, { width, height, marginTop, marginRight, marginBottom, marginLeft }) {
  return [
    /left$/.test(frameAnchor) ? marginLeft : /right$/.test(frameAnchor) ? width - marginRight : (marginLeft + width - marginRight) / 2,
    /^top/.test(frameAnchor) ? marginTop : /^bottom/.test(frameAnchor) ? height - marginBottom : (marginTop + height - marginBottom) / 2
  ];
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/mark.js
var Mark = class {
  constructor(data, channels = {}, options = {}, defaults10) {
    let {
      facet = "auto",
      facetAnchor,
      fx,
      fy,
      sort: sort3,
      dx = 0,
      dy = 0,
      margin = 0,
      marginTop = margin,
      marginRight = margin,
      marginBottom = margin,
      marginLeft = margin,
      className,
      clip: clip2 = defaults10?.clip,
      channels: extraChannels,
      tip: tip2,
      render
    } = options;
    if (this.data = data, this.sort = isDomainSort(sort3) ? sort3 : null, this.initializer = initializer(options).initializer, this.transform = this.initializer ? options.transform : basic(options).transform, facet === null || facet === !1 ? this.facet = null : (this.facet = keyword(facet === !0 ? "include" : facet, "facet", ["auto", "include", "exclude", "super"]), this.fx = data === singleton && typeof fx == "string" ? [fx] : fx, this.fy = data === singleton && typeof fy == "string" ? [fy] : fy), this.facetAnchor = maybeFacetAnchor(facetAnchor), channels = maybeNamed(channels), extraChannels !== void 0 && (channels = { ...maybeChannels(extraChannels), ...channels }), defaults10 !== void 0 && (channels = { ...styles(this, options, defaults10), ...channels }), this.channels = Object.fromEntries(
      Object.entries(channels).map(([name, channel]) => {
        if (isOptions(channel.value)) {
          let { value: value2, label = channel.label, scale = channel.scale } = channel.value;
          channel = { ...channel, label, scale, value: value2 };
        }
        if (data === singleton && typeof channel.value == "string") {
          let { value: value2 } = channel;
          channel = { ...channel, value: [value2] };
        }
        return [name, channel];
      }).filter(([name, { value: value2, optional }]) => {
        if (value2 != null) return !0;
        if (optional) return !1;
        throw new Error(`missing channel value: ${name}`);
      })
    ), this.dx = +dx, this.dy = +dy, this.marginTop = +marginTop, this.marginRight = +marginRight, this.marginBottom = +marginBottom, this.marginLeft = +marginLeft, this.clip = maybeClip(clip2), this.tip = maybeTip(tip2), this.className = string2(className), this.facet === "super") {
      if (fx || fy) throw new Error("super-faceting cannot use fx or fy");
      for (let name in this.channels) {
        let { scale } = channels[name];
        if (!(scale !== "x" && scale !== "y"))
          throw new Error("super-faceting cannot use x or y");
      }
    }
    render != null && (this.render = composeRender(render, this.render));
  }
  initialize(facets, facetChannels, plotOptions) {
    let data = dataify(this.data);
    facets === void 0 && data != null && (facets = [range2(data)]);
    let originalFacets = facets;
    this.transform != null && ({ facets, data } = this.transform(data, facets, plotOptions), data = dataify(data)), facets !== void 0 && (facets.original = originalFacets);
    let channels = createChannels(this.channels, data);
    return this.sort != null && channelDomain(data, facets, channels, facetChannels, this.sort), { data, facets, channels };
  }
  filter(index2, channels, values2) {
    for (let name in channels) {
      let { filter: filter2 = defined } = channels[name];
      if (filter2 !== null) {
        let value2 = values2[name];
        index2 = index2.filter((i) => filter2(value2[i]));
      }
    }
    return index2;
  }
  // If there is a projection, and there are paired x and y channels associated
  // with the x and y scale respectively (and not already in screen coordinates
  // as with an initializer), then apply the projection, replacing the x and y
  // values. Note that the x and y scales themselves don’t exist if there is a
  // projection, but whether the channels are associated with scales still
  // determines whether the projection should apply; think of the projection as
  // a combination xy-scale.
  project(channels, values2, context) {
    for (let cx in channels)
      if (channels[cx].scale === "x" && /^x|x$/.test(cx)) {
        let cy = cx.replace(/^x|x$/, "y");
        cy in channels && channels[cy].scale === "y" && project(cx, cy, values2, context.projection);
      }
  }
  scale(channels, scales, context) {
    let values2 = valueObject(channels, scales);
    return context.projection && this.project(channels, values2, context), values2;
  }
};
function marks(...marks2) {
  return marks2.plot = Mark.prototype.plot, marks2;
}
function composeRender(r1, r2) {
  if (r1 == null) return r2 === null ? void 0 : r2;
  if (r2 == null) return r1 === null ? void 0 : r1;
  if (typeof r1 != "function") throw new TypeError(`invalid render transform: ${r1}`);
  if (typeof r2 != "function") throw new TypeError(`invalid render transform: ${r2}`);
  return function(i, s2, v, d, c3, next) {
    return r1.call(this, i, s2, v, d, c3, (i2, s3, v2, d2, c4) => r2.call(this, i2, s3, v2, d2, c4, next));
  };
}
function maybeChannels(channels) {
  return Object.fromEntries(
    Object.entries(maybeNamed(channels)).map(([name, channel]) => (channel = typeof channel == "string" ? { value: channel, label: name } : maybeValue(channel), channel.filter === void 0 && channel.scale == null && (channel = { ...channel, filter: null }), [name, channel]))
  );
}
function maybeTip(tip2) {
  return tip2 === !0 ? "xy" : tip2 === !1 || tip2 == null ? null : typeof tip2 == "string" ? keyword(tip2, "tip", ["x", "y", "xy"]) : tip2;
}
function withTip(options, pointer3) {
  return options?.tip === !0 ? { ...options, tip: pointer3 } : isObject(options?.tip) && options.tip.pointer === void 0 ? { ...options, tip: { ...options.tip, pointer: pointer3 } } : options;
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/dimensions.js
function createDimensions(scales, marks2, options = {}) {
  let marginTopDefault = 0.5 - offset, marginRightDefault = 0.5 + offset, marginBottomDefault = 0.5 + offset, marginLeftDefault = 0.5 - offset;
  for (let { marginTop: marginTop2, marginRight: marginRight2, marginBottom: marginBottom2, marginLeft: marginLeft2 } of marks2)
    marginTop2 > marginTopDefault && (marginTopDefault = marginTop2), marginRight2 > marginRightDefault && (marginRightDefault = marginRight2), marginBottom2 > marginBottomDefault && (marginBottomDefault = marginBottom2), marginLeft2 > marginLeftDefault && (marginLeftDefault = marginLeft2);
  let {
    margin,
    marginTop = margin !== void 0 ? margin : marginTopDefault,
    marginRight = margin !== void 0 ? margin : marginRightDefault,
    marginBottom = margin !== void 0 ? margin : marginBottomDefault,
    marginLeft = margin !== void 0 ? margin : marginLeftDefault
  } = options;
  marginTop = +marginTop, marginRight = +marginRight, marginBottom = +marginBottom, marginLeft = +marginLeft;
  let {
    width = 640,
    height = autoHeight(scales, options, {
      width,
      marginTopDefault,
      marginRightDefault,
      marginBottomDefault,
      marginLeftDefault
    }) + Math.max(0, marginTop - marginTopDefault + marginBottom - marginBottomDefault)
  } = options;
  width = +width, height = +height;
  let dimensions = {
    width,
    height,
    marginTop,
    marginRight,
    marginBottom,
    marginLeft
  };
  if (scales.fx || scales.fy) {
    let {
      margin: facetMargin,
      marginTop: facetMarginTop = facetMargin !== void 0 ? facetMargin : marginTop,
      marginRight: facetMarginRight = facetMargin !== void 0 ? facetMargin : marginRight,
      marginBottom: facetMarginBottom = facetMargin !== void 0 ? facetMargin : marginBottom,
      marginLeft: facetMarginLeft = facetMargin !== void 0 ? facetMargin : marginLeft
    } = options.facet ?? {};
    facetMarginTop = +facetMarginTop, facetMarginRight = +facetMarginRight, facetMarginBottom = +facetMarginBottom, facetMarginLeft = +facetMarginLeft, dimensions.facet = {
      marginTop: facetMarginTop,
      marginRight: facetMarginRight,
      marginBottom: facetMarginBottom,
      marginLeft: facetMarginLeft
    };
  }
  return dimensions;
}
function autoHeight({ x: x2, y: y2, fy, fx }, { projection: projection3, aspectRatio }, { width, marginTopDefault, marginRightDefault, marginBottomDefault, marginLeftDefault }) {
  let nfy = fy && fy.scale.domain().length || 1, ar = projectionAspectRatio(projection3);
  if (ar) {
    let nfx = fx ? fx.scale.domain().length : 1, far = (1.1 * nfy - 0.1) / (1.1 * nfx - 0.1) * ar, lar = Math.max(0.1, Math.min(10, far));
    return Math.round((width - marginLeftDefault - marginRightDefault) * lar + marginTopDefault + marginBottomDefault);
  }
  let ny = y2 ? isOrdinalScale(y2) ? y2.scale.domain().length || 1 : Math.max(7, 17 / nfy) : 1;
  if (aspectRatio != null) {
    if (aspectRatio = +aspectRatio, !(isFinite(aspectRatio) && aspectRatio > 0)) throw new Error(`invalid aspectRatio: ${aspectRatio}`);
    let ratio = aspectRatioLength("y", y2) / (aspectRatioLength("x", x2) * aspectRatio), fxb = fx ? fx.scale.bandwidth() : 1, fyb = fy ? fy.scale.bandwidth() : 1, w = fxb * (width - marginLeftDefault - marginRightDefault) - x2.insetLeft - x2.insetRight;
    return (ratio * w + y2.insetTop + y2.insetBottom) / fyb + marginTopDefault + marginBottomDefault;
  }
  return !!(y2 || fy) * Math.max(1, Math.min(60, ny * nfy)) * 20 + !!fx * 30 + 60;
}
function aspectRatioLength(k2, scale) {
  if (!scale) throw new Error(`aspectRatio requires ${k2} scale`);
  let { type, domain } = scale, transform2;
  switch (type) {
    case "linear":
    case "utc":
    case "time":
      transform2 = Number;
      break;
    case "pow": {
      let exponent2 = scale.scale.exponent();
      transform2 = (x2) => Math.pow(x2, exponent2);
      break;
    }
    case "log":
      transform2 = Math.log;
      break;
    case "point":
    case "band":
      return domain.length;
    default:
      throw new Error(`unsupported ${k2} scale for aspectRatio: ${type}`);
  }
  let [min3, max2] = extent(domain);
  return Math.abs(transform2(max2) - transform2(min3));
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/interactions/pointer.js
var states = /* @__PURE__ */ new WeakMap();
function pointerK(kx2, ky2, { x: x2, y: y2, px, py, maxRadius = 40, channels, render, ...options } = {}) {
  return maxRadius = +maxRadius, px != null && (x2 ??= null, channels = { ...channels, px: { value: px, scale: "x" } }), py != null && (y2 ??= null, channels = { ...channels, py: { value: py, scale: "y" } }), {
    x: x2,
    y: y2,
    channels,
    ...options,
    // Unlike other composed transforms, the render transform must be the
    // outermost render function because it will re-render dynamically in
    // response to pointer events.
    render: composeRender(function(index2, scales, values2, dimensions, context, next) {
      context = { ...context, pointerSticky: !1 };
      let svg = context.ownerSVGElement, { data } = context.getMarkState(this), state = states.get(svg);
      state || states.set(svg, state = { sticky: !1, roots: [], renders: [] });
      let renderIndex = state.renders.push(render2) - 1, { x: x3, y: y3, fx, fy } = scales, tx = fx ? fx(index2.fx) - dimensions.marginLeft : 0, ty = fy ? fy(index2.fy) - dimensions.marginTop : 0;
      x3?.bandwidth && (tx += x3.bandwidth() / 2), y3?.bandwidth && (ty += y3.bandwidth() / 2);
      let faceted = index2.fi != null, facetState;
      if (faceted) {
        let facetStates = state.facetStates;
        facetStates || (state.facetStates = facetStates = /* @__PURE__ */ new Map()), facetState = facetStates.get(this), facetState || facetStates.set(this, facetState = /* @__PURE__ */ new Map());
      }
      let [cx, cy] = applyFrameAnchor(this, dimensions), { px: PX, py: PY } = values2, px2 = PX ? (i2) => PX[i2] : anchorX(values2, cx), py2 = PY ? (i2) => PY[i2] : anchorY(values2, cy), i, g, s2, f;
      function update(ii, ri) {
        if (faceted)
          if (f && (f = cancelAnimationFrame(f)), ii == null) facetState.delete(index2.fi);
          else {
            facetState.set(index2.fi, ri), f = requestAnimationFrame(() => {
              f = null;
              for (let [fi, r] of facetState)
                if (r < ri || r === ri && fi < index2.fi) {
                  ii = null;
                  break;
                }
              render2(ii);
            });
            return;
          }
        render2(ii);
      }
      function render2(ii) {
        if (i === ii && s2 === state.sticky) return;
        i = ii, s2 = context.pointerSticky = state.sticky;
        let I = i == null ? [] : [i];
        faceted && (I.fx = index2.fx, I.fy = index2.fy, I.fi = index2.fi);
        let r = next(I, scales, values2, dimensions, context);
        if (g) {
          if (faceted) {
            let p = g.parentNode, ft = g.getAttribute("transform"), mt = r.getAttribute("transform");
            ft ? r.setAttribute("transform", ft) : r.removeAttribute("transform"), mt ? p.setAttribute("transform", mt) : p.removeAttribute("transform"), r.removeAttribute("aria-label"), r.removeAttribute("aria-description"), r.removeAttribute("aria-hidden");
          }
          g.replaceWith(r);
        }
        if (state.roots[renderIndex] = g = r, !(i == null && facetState?.size > 1)) {
          let value2 = i == null ? null : isArray(data) ? data[i] : data.get(i);
          context.dispatchValue(value2);
        }
        return r;
      }
      function pointermove(event) {
        if (state.sticky || event.pointerType === "mouse" && event.buttons === 1) return;
        let [xp, yp] = pointer(event);
        xp -= tx, yp -= ty;
        let kpx = xp < dimensions.marginLeft || xp > dimensions.width - dimensions.marginRight ? 1 : kx2, kpy = yp < dimensions.marginTop || yp > dimensions.height - dimensions.marginBottom ? 1 : ky2, ii = null, ri = maxRadius * maxRadius;
        for (let j of index2) {
          let dx = kpx * (px2(j) - xp), dy = kpy * (py2(j) - yp), rj = dx * dx + dy * dy;
          rj <= ri && (ii = j, ri = rj);
        }
        if (ii != null && (kx2 !== 1 || ky2 !== 1)) {
          let dx = px2(ii) - xp, dy = py2(ii) - yp;
          ri = dx * dx + dy * dy;
        }
        update(ii, ri);
      }
      function pointerdown(event) {
        event.pointerType === "mouse" && i != null && (state.sticky && state.roots.some((r) => r?.contains(event.target)) || (state.sticky ? (state.sticky = !1, state.renders.forEach((r) => r(null))) : (state.sticky = !0, render2(i)), event.stopImmediatePropagation()));
      }
      function pointerleave(event) {
        event.pointerType === "mouse" && (state.sticky || update(null));
      }
      return svg.addEventListener("pointerenter", pointermove), svg.addEventListener("pointermove", pointermove), svg.addEventListener("pointerdown", pointerdown), svg.addEventListener("pointerleave", pointerleave), render2(null);
    }, render)
  };
}
function pointer2(options) {
  return pointerK(1, 1, options);
}
function pointerX(options) {
  return pointerK(1, 0.01, options);
}
function pointerY(options) {
  return pointerK(0.01, 1, options);
}
function anchorX({ x1: X12, x2: X22, x: X = X12 }, cx) {
  return X12 && X22 ? (i) => (X12[i] + X22[i]) / 2 : X ? (i) => X[i] : () => cx;
}
function anchorY({ y1: Y12, y2: Y22, y: Y = Y12 }, cy) {
  return Y12 && Y22 ? (i) => (Y12[i] + Y22[i]) / 2 : Y ? (i) => Y[i] : () => cy;
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/axes.js
function inferFontVariant(scale) {
  return isOrdinalScale(scale) && scale.interval === void 0 ? void 0 : "tabular-nums";
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/legends/ramp.js
function legendRamp(color3, options) {
  let {
    label = color3.label,
    tickSize = 6,
    width = 240,
    height = 44 + tickSize,
    marginTop = 18,
    marginRight = 0,
    marginBottom = 16 + tickSize,
    marginLeft = 0,
    style,
    ticks: ticks2 = (width - marginLeft - marginRight) / 64,
    tickFormat: tickFormat2,
    fontVariant = inferFontVariant(color3),
    round: round2 = !0,
    opacity: opacity2,
    className
  } = options, context = createContext(options);
  className = maybeClassName(className), opacity2 = maybeNumberChannel(opacity2)[1], tickFormat2 === null && (tickFormat2 = () => null);
  let svg = create("svg", context).attr("class", `${className}-ramp`).attr("font-family", "system-ui, sans-serif").attr("font-size", 10).attr("width", width).attr("height", height).attr("viewBox", `0 0 ${width} ${height}`).call(
    (svg2) => (
      // Warning: if you edit this, change defaultClassName.
      svg2.append("style").text(
        `:where(.${className}-ramp) {
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
  overflow: visible;
}
:where(.${className}-ramp text) {
  white-space: pre;
}`
      )
    )
  ).call(applyInlineStyles, style), tickAdjust = (g) => g.selectAll(".tick line").attr("y1", marginTop + marginBottom - height), x2, applyRange = round2 ? (x3, range4) => x3.rangeRound(range4) : (x3, range4) => x3.range(range4), { type, domain, range: range3, interpolate, scale, pivot } = color3;
  if (interpolate) {
    let interpolator = range3 === void 0 ? interpolate : piecewise(interpolate.length === 1 ? interpolatePiecewise(interpolate) : interpolate, range3);
    x2 = applyRange(
      scale.copy(),
      quantize(
        number3(marginLeft, width - marginRight),
        Math.min(domain.length + (pivot !== void 0), range3 === void 0 ? 1 / 0 : range3.length)
      )
    );
    let n = 256, canvas = context.document.createElement("canvas");
    canvas.width = n, canvas.height = 1;
    let context2 = canvas.getContext("2d");
    for (let i = 0, j = n - 1; i < n; ++i)
      context2.fillStyle = interpolator(i / j), context2.fillRect(i, 0, 1, 1);
    svg.append("image").attr("opacity", opacity2).attr("x", marginLeft).attr("y", marginTop).attr("width", width - marginLeft - marginRight).attr("height", height - marginTop - marginBottom).attr("preserveAspectRatio", "none").attr("xlink:href", canvas.toDataURL());
  } else if (type === "threshold") {
    let thresholds = domain, thresholdFormat = tickFormat2 === void 0 ? (d) => d : typeof tickFormat2 == "string" ? format(tickFormat2) : tickFormat2;
    x2 = applyRange(linear2().domain([-1, range3.length - 1]), [marginLeft, width - marginRight]), svg.append("g").attr("fill-opacity", opacity2).selectAll().data(range3).enter().append("rect").attr("x", (d, i) => x2(i - 1)).attr("y", marginTop).attr("width", (d, i) => x2(i) - x2(i - 1)).attr("height", height - marginTop - marginBottom).attr("fill", (d) => d), ticks2 = map2(thresholds, (_, i) => i), tickFormat2 = (i) => thresholdFormat(thresholds[i], i);
  } else
    x2 = applyRange(band().domain(domain), [marginLeft, width - marginRight]), svg.append("g").attr("fill-opacity", opacity2).selectAll().data(domain).enter().append("rect").attr("x", x2).attr("y", marginTop).attr("width", Math.max(0, x2.bandwidth() - 1)).attr("height", height - marginTop - marginBottom).attr("fill", scale), tickAdjust = () => {
    };
  return svg.append("g").attr("transform", `translate(0,${height - marginBottom})`).call(
    axisBottom(x2).ticks(Array.isArray(ticks2) ? null : ticks2, typeof tickFormat2 == "string" ? tickFormat2 : void 0).tickFormat(typeof tickFormat2 == "function" ? tickFormat2 : void 0).tickSize(tickSize).tickValues(Array.isArray(ticks2) ? ticks2 : null)
  ).attr("font-size", null).attr("font-family", null).attr("font-variant", impliedString(fontVariant, "normal")).call(tickAdjust).call((g) => g.select(".domain").remove()), label !== void 0 && svg.append("text").attr("x", marginLeft).attr("y", marginTop - 6).attr("fill", "currentColor").attr("font-weight", "bold").text(label), svg.node();
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/math.js
var radians3 = Math.PI / 180;

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/marker.js
function markers(mark, { marker, markerStart = marker, markerMid = marker, markerEnd = marker } = {}) {
  mark.markerStart = maybeMarker(markerStart), mark.markerMid = maybeMarker(markerMid), mark.markerEnd = maybeMarker(markerEnd);
}
function maybeMarker(marker) {
  if (marker == null || marker === !1) return null;
  if (marker === !0) return markerCircleFill;
  if (typeof marker == "function") return marker;
  switch (`${marker}`.toLowerCase()) {
    case "none":
      return null;
    case "arrow":
      return markerArrow("auto");
    case "arrow-reverse":
      return markerArrow("auto-start-reverse");
    case "dot":
      return markerDot;
    case "circle":
    case "circle-fill":
      return markerCircleFill;
    case "circle-stroke":
      return markerCircleStroke;
    case "tick":
      return markerTick("auto");
    case "tick-x":
      return markerTick(90);
    case "tick-y":
      return markerTick(0);
  }
  throw new Error(`invalid marker: ${marker}`);
}
function markerArrow(orient) {
  return (color3, context) => create("svg:marker", context).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("orient", orient).attr("fill", "none").attr("stroke", color3).attr("stroke-width", 1.5).attr("stroke-linecap", "round").attr("stroke-linejoin", "round").call((marker) => marker.append("path").attr("d", "M-1.5,-3l3,3l-3,3")).node();
}
function markerDot(color3, context) {
  return create("svg:marker", context).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", color3).attr("stroke", "none").call((marker) => marker.append("circle").attr("r", 2.5)).node();
}
function markerCircleFill(color3, context) {
  return create("svg:marker", context).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", color3).attr("stroke", "var(--plot-background)").attr("stroke-width", 1.5).call((marker) => marker.append("circle").attr("r", 3)).node();
}
function markerCircleStroke(color3, context) {
  return create("svg:marker", context).attr("viewBox", "-5 -5 10 10").attr("markerWidth", 6.67).attr("markerHeight", 6.67).attr("fill", "var(--plot-background)").attr("stroke", color3).attr("stroke-width", 1.5).call((marker) => marker.append("circle").attr("r", 3)).node();
}
function markerTick(orient) {
  return (color3, context) => create("svg:marker", context).attr("viewBox", "-3 -3 6 6").attr("markerWidth", 6).attr("markerHeight", 6).attr("orient", orient).attr("stroke", color3).call((marker) => marker.append("path").attr("d", "M0,-3v6")).node();
}
var nextMarkerId = 0;
function applyMarkers(path2, mark, { stroke: S }, context) {
  return applyMarkersColor(path2, mark, S && ((i) => S[i]), null, context);
}
function applyGroupedMarkers(path2, mark, { stroke: S, z: Z }, context) {
  return applyMarkersColor(path2, mark, S && (([i]) => S[i]), Z, context);
}
var START = 1, END = 2;
function getGroupedOrientation(path2, Z) {
  let O = new Uint8Array(Z.length), D2 = path2.data().filter((I) => I.length > 1), n = D2.length;
  for (let i = 0, z = unset; i < n; ++i) {
    let I = D2[i];
    if (I.length > 1) {
      let i2 = I[0];
      z !== (z = keyof2(Z[i2])) && (O[i2] |= START);
    }
  }
  for (let i = n - 1, z = unset; i >= 0; --i) {
    let I = D2[i];
    if (I.length > 1) {
      let i2 = I[0];
      z !== (z = keyof2(Z[i2])) && (O[i2] |= END);
    }
  }
  return ([i]) => O[i];
}
function applyMarkersColor(path2, { markerStart, markerMid, markerEnd, stroke }, strokeof = () => stroke, Z, context) {
  if (!markerStart && !markerMid && !markerEnd) return;
  let iriByMarkerColor = /* @__PURE__ */ new Map(), orient = Z && getGroupedOrientation(path2, Z);
  function applyMarker(name, marker, filter2) {
    return function(i) {
      if (filter2 && !filter2(i)) return;
      let color3 = strokeof(i), iriByColor = iriByMarkerColor.get(marker);
      iriByColor || iriByMarkerColor.set(marker, iriByColor = /* @__PURE__ */ new Map());
      let iri = iriByColor.get(color3);
      if (!iri) {
        let node = this.parentNode.insertBefore(marker(color3, context), this), id = `plot-marker-${++nextMarkerId}`;
        node.setAttribute("id", id), iriByColor.set(color3, iri = `url(#${id})`);
      }
      this.setAttribute(name, iri);
    };
  }
  markerStart && path2.each(applyMarker("marker-start", markerStart, orient && ((i) => orient(i) & START))), markerMid && orient && path2.each(applyMarker("marker-start", markerMid, (i) => !(orient(i) & START))), markerMid && path2.each(applyMarker("marker-mid", markerMid)), markerEnd && path2.each(applyMarker("marker-end", markerEnd, orient && ((i) => orient(i) & END)));
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/transforms/inset.js
function maybeInsetX({ inset, insetLeft, insetRight, ...options } = {}) {
  return [insetLeft, insetRight] = maybeInset(inset, insetLeft, insetRight), { inset, insetLeft, insetRight, ...options };
}
function maybeInsetY({ inset, insetTop, insetBottom, ...options } = {}) {
  return [insetTop, insetBottom] = maybeInset(inset, insetTop, insetBottom), { inset, insetTop, insetBottom, ...options };
}
function maybeInset(inset, inset1, inset2) {
  return inset === void 0 && inset1 === void 0 && inset2 === void 0 ? offset ? [1, 0] : [0.5, 0.5] : [inset1, inset2];
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/transforms/interval.js
function maybeIntervalValue(value2, { interval }) {
  return value2 = { ...maybeValue(value2) }, value2.interval = maybeInterval(value2.interval === void 0 ? interval : value2.interval), value2;
}
function maybeIntervalK(k2, maybeInsetK, options, trivial) {
  let { [k2]: v, [`${k2}1`]: v1, [`${k2}2`]: v2 } = options, { value: value2, interval } = maybeIntervalValue(v, options);
  if (value2 == null || interval == null && !trivial) return options;
  let label = labelof(v);
  if (interval == null) {
    let V, kv = { transform: (data) => V || (V = valueof(data, value2)), label };
    return {
      ...options,
      [k2]: void 0,
      [`${k2}1`]: v1 === void 0 ? kv : v1,
      [`${k2}2`]: v2 === void 0 && !(v1 === v2 && trivial) ? kv : v2
    };
  }
  let D1, V1;
  function transform2(data) {
    return V1 !== void 0 && data === D1 ? V1 : V1 = map2(valueof(D1 = data, value2), (v3) => interval.floor(v3));
  }
  return maybeInsetK({
    ...options,
    [k2]: void 0,
    [`${k2}1`]: v1 === void 0 ? { transform: transform2, label } : v1,
    [`${k2}2`]: v2 === void 0 ? { transform: (data) => transform2(data).map((v3) => interval.offset(v3)), label } : v2
  });
}
function maybeIntervalMidK(k2, maybeInsetK, options) {
  let { [k2]: v } = options, { value: value2, interval } = maybeIntervalValue(v, options);
  return value2 == null || interval == null ? options : maybeInsetK({
    ...options,
    [k2]: {
      label: labelof(v),
      transform: (data) => {
        let V1 = map2(valueof(data, value2), (v2) => interval.floor(v2)), V2 = V1.map((v2) => interval.offset(v2));
        return V1.map(
          isTemporal(V1) ? (v1, v2) => v1 == null || isNaN(v1 = +v1) || (v2 = V2[v2], v2 == null) || isNaN(v2 = +v2) ? void 0 : new Date((v1 + v2) / 2) : (v1, v2) => v1 == null || (v2 = V2[v2], v2 == null) ? NaN : (+v1 + +v2) / 2
        );
      }
    }
  });
}
function maybeTrivialIntervalX(options = {}) {
  return maybeIntervalK("x", maybeInsetX, options, !0);
}
function maybeIntervalX(options = {}) {
  return maybeIntervalK("x", maybeInsetX, options);
}
function maybeIntervalY(options = {}) {
  return maybeIntervalK("y", maybeInsetY, options);
}
function maybeIntervalMidX(options = {}) {
  return maybeIntervalMidK("x", maybeInsetX, options);
}
function maybeIntervalMidY(options = {}) {
  return maybeIntervalMidK("y", maybeInsetY, options);
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/marks/rule.js
var defaults = {
  ariaLabel: "rule",
  fill: null,
  stroke: "currentColor"
}, RuleX = class extends Mark {
  constructor(data, options = {}) {
    let { x: x2, y1: y12, y2, inset = 0, insetTop = inset, insetBottom = inset } = options;
    super(
      data,
      {
        x: { value: x2, scale: "x", optional: !0 },
        y1: { value: y12, scale: "y", optional: !0 },
        y2: { value: y2, scale: "y", optional: !0 }
      },
      withTip(options, "x"),
      defaults
    ), this.insetTop = number5(insetTop), this.insetBottom = number5(insetBottom), markers(this, options);
  }
  render(index2, scales, channels, dimensions, context) {
    let { x: x2, y: y2 } = scales, { x: X, y1: Y12, y2: Y22 } = channels, { width, height, marginTop, marginRight, marginLeft, marginBottom } = dimensions, { insetTop, insetBottom } = this;
    return create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyTransform, this, { x: X && x2 }, offset, 0).call(
      (g) => g.selectAll().data(index2).enter().append("line").call(applyDirectStyles, this).attr("x1", X ? (i) => X[i] : (marginLeft + width - marginRight) / 2).attr("x2", X ? (i) => X[i] : (marginLeft + width - marginRight) / 2).attr("y1", Y12 && !isCollapsed(y2) ? (i) => Y12[i] + insetTop : marginTop + insetTop).attr(
        "y2",
        Y22 && !isCollapsed(y2) ? y2.bandwidth ? (i) => Y22[i] + y2.bandwidth() - insetBottom : (i) => Y22[i] - insetBottom : height - marginBottom - insetBottom
      ).call(applyChannelStyles, this, channels).call(applyMarkers, this, channels, context)
    ).node();
  }
}, RuleY = class extends Mark {
  constructor(data, options = {}) {
    let { x1: x12, x2, y: y2, inset = 0, insetRight = inset, insetLeft = inset } = options;
    super(
      data,
      {
        y: { value: y2, scale: "y", optional: !0 },
        x1: { value: x12, scale: "x", optional: !0 },
        x2: { value: x2, scale: "x", optional: !0 }
      },
      withTip(options, "y"),
      defaults
    ), this.insetRight = number5(insetRight), this.insetLeft = number5(insetLeft), markers(this, options);
  }
  render(index2, scales, channels, dimensions, context) {
    let { x: x2, y: y2 } = scales, { y: Y, x1: X12, x2: X22 } = channels, { width, height, marginTop, marginRight, marginLeft, marginBottom } = dimensions, { insetLeft, insetRight } = this;
    return create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyTransform, this, { y: Y && y2 }, 0, offset).call(
      (g) => g.selectAll().data(index2).enter().append("line").call(applyDirectStyles, this).attr("x1", X12 && !isCollapsed(x2) ? (i) => X12[i] + insetLeft : marginLeft + insetLeft).attr(
        "x2",
        X22 && !isCollapsed(x2) ? x2.bandwidth ? (i) => X22[i] + x2.bandwidth() - insetRight : (i) => X22[i] - insetRight : width - marginRight - insetRight
      ).attr("y1", Y ? (i) => Y[i] : (marginTop + height - marginBottom) / 2).attr("y2", Y ? (i) => Y[i] : (marginTop + height - marginBottom) / 2).call(applyChannelStyles, this, channels).call(applyMarkers, this, channels, context)
    ).node();
  }
};
function ruleX(data, options) {
  let { x: x2 = identity6, y: y2, y1: y12, y2: y22, ...rest } = maybeIntervalY(options);
  return [y12, y22] = maybeOptionalZero(y2, y12, y22), new RuleX(data, { ...rest, x: x2, y1: y12, y2: y22 });
}
function ruleY(data, options) {
  let { y: y2 = identity6, x: x2, x1: x12, x2: x22, ...rest } = maybeIntervalX(options);
  return [x12, x22] = maybeOptionalZero(x2, x12, x22), new RuleY(data, { ...rest, y: y2, x1: x12, x2: x22 });
}
function maybeOptionalZero(x2, x12, x22) {
  if (x2 == null) {
    if (x12 === void 0) {
      if (x22 !== void 0) return [0, x22];
    } else if (x22 === void 0) return [0, x12];
  } else {
    if (x12 === void 0)
      return x22 === void 0 ? [0, x2] : [x2, x22];
    if (x22 === void 0)
      return [x2, x12];
  }
  return [x12, x22];
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/template.js
function template(strings, ...parts) {
  let n = parts.length;
  for (let j = 0, copy2 = !0; j < n; ++j)
    typeof parts[j] != "function" && (copy2 && (strings = strings.slice(), copy2 = !1), strings.splice(j, 2, strings[j] + parts[j] + strings[j + 1]), parts.splice(j, 1), --j, --n);
  return (i) => {
    let s2 = strings[0];
    for (let j = 0; j < n; ++j)
      s2 += parts[j](i) + strings[j + 1];
    return s2;
  };
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/marks/text.js
var defaults2 = {
  ariaLabel: "text",
  strokeLinejoin: "round",
  strokeWidth: 3,
  paintOrder: "stroke"
}, softHyphen = "\xAD", Text = class extends Mark {
  constructor(data, options = {}) {
    let {
      x: x2,
      y: y2,
      text: text2 = isIterable(data) && isTextual(data) ? identity6 : indexOf,
      frameAnchor,
      textAnchor = /right$/i.test(frameAnchor) ? "end" : /left$/i.test(frameAnchor) ? "start" : "middle",
      lineAnchor = /^top/i.test(frameAnchor) ? "top" : /^bottom/i.test(frameAnchor) ? "bottom" : "middle",
      lineHeight = 1,
      lineWidth = 1 / 0,
      textOverflow,
      monospace,
      fontFamily = monospace ? "ui-monospace, monospace" : void 0,
      fontSize,
      fontStyle,
      fontVariant,
      fontWeight,
      rotate
    } = options, [vrotate, crotate] = maybeNumberChannel(rotate, 0), [vfontSize, cfontSize] = maybeFontSizeChannel(fontSize);
    if (super(
      data,
      {
        x: { value: x2, scale: "x", optional: !0 },
        y: { value: y2, scale: "y", optional: !0 },
        fontSize: { value: vfontSize, optional: !0 },
        rotate: { value: numberChannel(vrotate), optional: !0 },
        text: { value: text2, filter: nonempty, optional: !0 }
      },
      options,
      defaults2
    ), this.rotate = crotate, this.textAnchor = impliedString(textAnchor, "middle"), this.lineAnchor = keyword(lineAnchor, "lineAnchor", ["top", "middle", "bottom"]), this.lineHeight = +lineHeight, this.lineWidth = +lineWidth, this.textOverflow = maybeTextOverflow(textOverflow), this.monospace = !!monospace, this.fontFamily = string2(fontFamily), this.fontSize = cfontSize, this.fontStyle = string2(fontStyle), this.fontVariant = string2(fontVariant), this.fontWeight = string2(fontWeight), this.frameAnchor = maybeFrameAnchor(frameAnchor), !(this.lineWidth >= 0)) throw new Error(`invalid lineWidth: ${lineWidth}`);
    this.splitLines = splitter(this), this.clipLine = clipper(this);
  }
  render(index2, scales, channels, dimensions, context) {
    let { x: x2, y: y2 } = scales, { x: X, y: Y, rotate: R, text: T, title: TL, fontSize: FS } = channels, { rotate } = this, [cx, cy] = applyFrameAnchor(this, dimensions);
    return create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyIndirectTextStyles, this, T, dimensions).call(applyTransform, this, { x: X && x2, y: Y && y2 }).call(
      (g) => g.selectAll().data(index2).enter().append("text").call(applyDirectStyles, this).call(applyMultilineText, this, T, TL).attr(
        "transform",
        template`translate(${X ? (i) => X[i] : cx},${Y ? (i) => Y[i] : cy})${R ? (i) => ` rotate(${R[i]})` : rotate ? ` rotate(${rotate})` : ""}`
      ).call(applyAttr, "font-size", FS && ((i) => FS[i])).call(applyChannelStyles, this, channels)
    ).node();
  }
};
function maybeTextOverflow(textOverflow) {
  return textOverflow == null ? null : keyword(textOverflow, "textOverflow", [
    "clip",
    // shorthand for clip-end
    "ellipsis",
    // … ellipsis-end
    "clip-start",
    "clip-end",
    "ellipsis-start",
    "ellipsis-middle",
    "ellipsis-end"
  ]).replace(/^(clip|ellipsis)$/, "$1-end");
}
function applyMultilineText(selection2, mark, T, TL) {
  if (!T) return;
  let { lineAnchor, lineHeight, textOverflow, splitLines, clipLine: clipLine2 } = mark;
  selection2.each(function(i) {
    let lines = splitLines(formatDefault(T[i]) ?? "").map(clipLine2), n = lines.length, y2 = lineAnchor === "top" ? 0.71 : lineAnchor === "bottom" ? 1 - n : (164 - n * 100) / 200;
    if (n > 1) {
      let m = 0;
      for (let i2 = 0; i2 < n; ++i2) {
        if (++m, !lines[i2]) continue;
        let tspan = this.ownerDocument.createElementNS(namespaces.svg, "tspan");
        tspan.setAttribute("x", 0), i2 === m - 1 ? tspan.setAttribute("y", `${(y2 + i2) * lineHeight}em`) : tspan.setAttribute("dy", `${m * lineHeight}em`), tspan.textContent = lines[i2], this.appendChild(tspan), m = 0;
      }
    } else
      y2 && this.setAttribute("y", `${y2 * lineHeight}em`), this.textContent = lines[0];
    if (textOverflow && !TL && lines[0] !== T[i]) {
      let title = this.ownerDocument.createElementNS(namespaces.svg, "title");
      title.textContent = T[i], this.appendChild(title);
    }
  });
}
function text(data, { x: x2, y: y2, ...options } = {}) {
  return options.frameAnchor === void 0 && ([x2, y2] = maybeTuple(x2, y2)), new Text(data, { ...options, x: x2, y: y2 });
}
function textX(data, { x: x2 = identity6, ...options } = {}) {
  return new Text(data, maybeIntervalMidY({ ...options, x: x2 }));
}
function textY(data, { y: y2 = identity6, ...options } = {}) {
  return new Text(data, maybeIntervalMidX({ ...options, y: y2 }));
}
function applyIndirectTextStyles(selection2, mark, T) {
  applyAttr(selection2, "text-anchor", mark.textAnchor), applyAttr(selection2, "font-family", mark.fontFamily), applyAttr(selection2, "font-size", mark.fontSize), applyAttr(selection2, "font-style", mark.fontStyle), applyAttr(selection2, "font-variant", mark.fontVariant === void 0 ? inferFontVariant2(T) : mark.fontVariant), applyAttr(selection2, "font-weight", mark.fontWeight);
}
function inferFontVariant2(T) {
  return T && (isNumeric(T) || isTemporal(T)) ? "tabular-nums" : void 0;
}
var fontSizes = /* @__PURE__ */ new Set([
  // global keywords
  "inherit",
  "initial",
  "revert",
  "unset",
  // absolute keywords
  "xx-small",
  "x-small",
  "small",
  "medium",
  "large",
  "x-large",
  "xx-large",
  "xxx-large",
  // relative keywords
  "larger",
  "smaller"
]);
function maybeFontSizeChannel(fontSize) {
  return fontSize == null || typeof fontSize == "number" ? [void 0, fontSize] : typeof fontSize != "string" ? [fontSize, void 0] : (fontSize = fontSize.trim().toLowerCase(), fontSizes.has(fontSize) || /^[+-]?\d*\.?\d+(e[+-]?\d+)?(\w*|%)$/.test(fontSize) ? [void 0, fontSize] : [fontSize, void 0]);
}
function lineWrap(input, maxWidth, widthof) {
  let lines = [], lineStart, lineEnd = 0;
  for (let [wordStart, wordEnd, required] of lineBreaks(input)) {
    if (lineStart === void 0 && (lineStart = wordStart), lineEnd > lineStart && widthof(input, lineStart, wordEnd) > maxWidth && (lines.push(input.slice(lineStart, lineEnd) + (input[lineEnd - 1] === softHyphen ? "-" : "")), lineStart = wordStart), required) {
      lines.push(input.slice(lineStart, wordEnd)), lineStart = void 0;
      continue;
    }
    lineEnd = wordEnd;
  }
  return lines;
}
function* lineBreaks(input) {
  let i = 0, j = 0, n = input.length;
  for (; j < n; ) {
    let k2 = 1;
    switch (input[j]) {
      case softHyphen:
      case "-":
        ++j, yield [i, j, !1], i = j;
        break;
      case " ":
        for (yield [i, j, !1]; input[++j] === " "; ) ;
        i = j;
        break;
      case "\r":
        input[j + 1] === `
` && ++k2;
      // falls through
      case `
`:
        yield [i, j, !0], j += k2, i = j;
        break;
      default:
        ++j;
        break;
    }
  }
  yield [i, j, !0];
}
var defaultWidthMap = {
  a: 56,
  b: 63,
  c: 57,
  d: 63,
  e: 58,
  f: 37,
  g: 62,
  h: 60,
  i: 26,
  j: 26,
  k: 55,
  l: 26,
  m: 88,
  n: 60,
  o: 60,
  p: 62,
  q: 62,
  r: 39,
  s: 54,
  t: 38,
  u: 60,
  v: 55,
  w: 79,
  x: 54,
  y: 55,
  z: 55,
  A: 69,
  B: 67,
  C: 73,
  D: 74,
  E: 61,
  F: 58,
  G: 76,
  H: 75,
  I: 28,
  J: 55,
  K: 67,
  L: 58,
  M: 89,
  N: 75,
  O: 78,
  P: 65,
  Q: 78,
  R: 67,
  S: 65,
  T: 65,
  U: 75,
  V: 69,
  W: 98,
  X: 69,
  Y: 67,
  Z: 67,
  0: 64,
  1: 48,
  2: 62,
  3: 64,
  4: 66,
  5: 63,
  6: 65,
  7: 58,
  8: 65,
  9: 65,
  " ": 29,
  "!": 32,
  '"': 49,
  "'": 31,
  "(": 39,
  ")": 39,
  ",": 31,
  "-": 48,
  ".": 31,
  "/": 32,
  ":": 31,
  ";": 31,
  "?": 52,
  "\u2018": 31,
  "\u2019": 31,
  "\u201C": 47,
  "\u201D": 47,
  "\u2026": 82
};
function defaultWidth(text2, start = 0, end = text2.length) {
  let sum3 = 0;
  for (let i = start; i < end; i = readCharacter(text2, i))
    sum3 += defaultWidthMap[text2[i]] ?? (isPictographic(text2, i) ? 120 : defaultWidthMap.e);
  return sum3;
}
function monospaceWidth(text2, start = 0, end = text2.length) {
  let sum3 = 0;
  for (let i = start; i < end; i = readCharacter(text2, i))
    sum3 += isPictographic(text2, i) ? 126 : 63;
  return sum3;
}
function splitter({ monospace, lineWidth, textOverflow }) {
  if (textOverflow != null || lineWidth == 1 / 0) return (text2) => text2.split(/\r\n?|\n/g);
  let widthof = monospace ? monospaceWidth : defaultWidth, maxWidth = lineWidth * 100;
  return (text2) => lineWrap(text2, maxWidth, widthof);
}
function clipper({ monospace, lineWidth, textOverflow }) {
  if (textOverflow == null || lineWidth == 1 / 0) return (text2) => text2;
  let widthof = monospace ? monospaceWidth : defaultWidth, maxWidth = lineWidth * 100;
  switch (textOverflow) {
    case "clip-start":
      return (text2) => clipStart(text2, maxWidth, widthof, "");
    case "clip-end":
      return (text2) => clipEnd(text2, maxWidth, widthof, "");
    case "ellipsis-start":
      return (text2) => clipStart(text2, maxWidth, widthof, ellipsis);
    case "ellipsis-middle":
      return (text2) => clipMiddle(text2, maxWidth, widthof, ellipsis);
    case "ellipsis-end":
      return (text2) => clipEnd(text2, maxWidth, widthof, ellipsis);
  }
}
var ellipsis = "\u2026";
function cut(text2, width, widthof, inset) {
  let I = [], w = 0;
  for (let i = 0, j = 0, n = text2.length; i < n; i = j) {
    j = readCharacter(text2, i);
    let l = widthof(text2, i, j);
    if (w + l > width) {
      for (w += inset; w > width && i > 0; ) j = i, i = I.pop(), w -= widthof(text2, i, j);
      return [i, width - w];
    }
    w += l, I.push(i);
  }
  return [-1, 0];
}
function clipEnd(text2, width, widthof, ellipsis2) {
  text2 = text2.trim();
  let e = widthof(ellipsis2), [i] = cut(text2, width, widthof, e);
  return i < 0 ? text2 : text2.slice(0, i).trimEnd() + ellipsis2;
}
function clipMiddle(text2, width, widthof, ellipsis2) {
  text2 = text2.trim();
  let w = widthof(text2);
  if (w <= width) return text2;
  let e = widthof(ellipsis2) / 2, [i, ei] = cut(text2, width / 2, widthof, e), [j] = cut(text2, w - width / 2 - ei + e, widthof, -e);
  return j < 0 ? ellipsis2 : text2.slice(0, i).trimEnd() + ellipsis2 + text2.slice(readCharacter(text2, j)).trimStart();
}
function clipStart(text2, width, widthof, ellipsis2) {
  text2 = text2.trim();
  let w = widthof(text2);
  if (w <= width) return text2;
  let e = widthof(ellipsis2), [j] = cut(text2, w - width + e, widthof, -e);
  return j < 0 ? ellipsis2 : ellipsis2 + text2.slice(readCharacter(text2, j)).trimStart();
}
var reCombiner = /[\p{Combining_Mark}\p{Emoji_Modifier}]+/uy, rePictographic = new RegExp("\\p{Extended_Pictographic}", "uy");
function readCharacter(text2, i) {
  return i += isSurrogatePair(text2, i) ? 2 : 1, isCombiner(text2, i) && (i = reCombiner.lastIndex), isZeroWidthJoiner(text2, i) ? readCharacter(text2, i + 1) : i;
}
function isAscii(text2, i) {
  return text2.charCodeAt(i) < 128;
}
function isSurrogatePair(text2, i) {
  let hi = text2.charCodeAt(i);
  if (hi >= 55296 && hi < 56320) {
    let lo = text2.charCodeAt(i + 1);
    return lo >= 56320 && lo < 57344;
  }
  return !1;
}
function isZeroWidthJoiner(text2, i) {
  return text2.charCodeAt(i) === 8205;
}
function isCombiner(text2, i) {
  return isAscii(text2, i) ? !1 : (reCombiner.lastIndex = i, reCombiner.test(text2));
}
function isPictographic(text2, i) {
  return isAscii(text2, i) ? !1 : (rePictographic.lastIndex = i, rePictographic.test(text2));
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/marks/vector.js
var defaults3 = {
  ariaLabel: "vector",
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.5,
  strokeLinejoin: "round",
  strokeLinecap: "round"
}, defaultRadius = 3.5, wingRatio = defaultRadius * 5, shapeArrow = {
  draw(context, l, r) {
    let wing = l * r / wingRatio;
    context.moveTo(0, 0), context.lineTo(0, -l), context.moveTo(-wing, wing - l), context.lineTo(0, -l), context.lineTo(wing, wing - l);
  }
}, shapeSpike = {
  draw(context, l, r) {
    context.moveTo(-r, 0), context.lineTo(0, -l), context.lineTo(r, 0);
  }
}, shapes = /* @__PURE__ */ new Map([
  ["arrow", shapeArrow],
  ["spike", shapeSpike]
]);
function isShapeObject(value2) {
  return value2 && typeof value2.draw == "function";
}
function maybeShape(shape) {
  if (isShapeObject(shape)) return shape;
  let value2 = shapes.get(`${shape}`.toLowerCase());
  if (value2) return value2;
  throw new Error(`invalid shape: ${shape}`);
}
var Vector = class extends Mark {
  constructor(data, options = {}) {
    let { x: x2, y: y2, r = defaultRadius, length: length2, rotate, shape = shapeArrow, anchor = "middle", frameAnchor } = options, [vl, cl] = maybeNumberChannel(length2, 12), [vr, cr] = maybeNumberChannel(rotate, 0);
    super(
      data,
      {
        x: { value: x2, scale: "x", optional: !0 },
        y: { value: y2, scale: "y", optional: !0 },
        length: { value: vl, scale: "length", optional: !0 },
        rotate: { value: vr, optional: !0 }
      },
      options,
      defaults3
    ), this.r = +r, this.length = cl, this.rotate = cr, this.shape = maybeShape(shape), this.anchor = keyword(anchor, "anchor", ["start", "middle", "end"]), this.frameAnchor = maybeFrameAnchor(frameAnchor);
  }
  render(index2, scales, channels, dimensions, context) {
    let { x: x2, y: y2 } = scales, { x: X, y: Y, length: L, rotate: A5 } = channels, { length: length2, rotate, anchor, shape, r } = this, [cx, cy] = applyFrameAnchor(this, dimensions);
    return create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyTransform, this, { x: X && x2, y: Y && y2 }).call(
      (g) => g.selectAll().data(index2).enter().append("path").call(applyDirectStyles, this).attr(
        "transform",
        template`translate(${X ? (i) => X[i] : cx},${Y ? (i) => Y[i] : cy})${A5 ? (i) => ` rotate(${A5[i]})` : rotate ? ` rotate(${rotate})` : ""}${anchor === "start" ? "" : anchor === "end" ? L ? (i) => ` translate(0,${L[i]})` : ` translate(0,${length2})` : L ? (i) => ` translate(0,${L[i] / 2})` : ` translate(0,${length2 / 2})`}`
      ).attr(
        "d",
        L ? (i) => {
          let p = pathRound();
          return shape.draw(p, L[i], r), p;
        } : (() => {
          let p = pathRound();
          return shape.draw(p, length2, r), p;
        })()
      ).call(applyChannelStyles, this, channels)
    ).node();
  }
};
function vectorX(data, options = {}) {
  let { x: x2 = identity6, ...rest } = options;
  return new Vector(data, { ...rest, x: x2 });
}
function vectorY(data, options = {}) {
  let { y: y2 = identity6, ...rest } = options;
  return new Vector(data, { ...rest, y: y2 });
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/marks/axis.js
function maybeData(data, options) {
  return arguments.length < 2 && !isIterable(data) && (options = data, data = null), options === void 0 && (options = {}), [data, options];
}
function maybeAnchor2({ anchor } = {}, anchors) {
  return anchor === void 0 ? anchors[0] : keyword(anchor, "anchor", anchors);
}
function anchorY2(options) {
  return maybeAnchor2(options, ["left", "right"]);
}
function anchorFy(options) {
  return maybeAnchor2(options, ["right", "left"]);
}
function anchorX2(options) {
  return maybeAnchor2(options, ["bottom", "top"]);
}
function anchorFx(options) {
  return maybeAnchor2(options, ["top", "bottom"]);
}
function axisY() {
  let [data, options] = maybeData(...arguments);
  return axisKy("y", anchorY2(options), data, options);
}
function axisFy() {
  let [data, options] = maybeData(...arguments);
  return axisKy("fy", anchorFy(options), data, options);
}
function axisX() {
  let [data, options] = maybeData(...arguments);
  return axisKx("x", anchorX2(options), data, options);
}
function axisFx() {
  let [data, options] = maybeData(...arguments);
  return axisKx("fx", anchorFx(options), data, options);
}
function axisKy(k2, anchor, data, {
  color: color3 = "currentColor",
  opacity: opacity2 = 1,
  stroke = color3,
  strokeOpacity = opacity2,
  strokeWidth = 1,
  fill = color3,
  fillOpacity = opacity2,
  textAnchor,
  textStroke,
  textStrokeOpacity,
  textStrokeWidth,
  tickSize = k2 === "y" ? 6 : 0,
  tickPadding,
  tickRotate,
  x: x2,
  margin,
  marginTop = margin === void 0 ? 20 : margin,
  marginRight = margin === void 0 ? anchor === "right" ? 40 : 0 : margin,
  marginBottom = margin === void 0 ? 20 : margin,
  marginLeft = margin === void 0 ? anchor === "left" ? 40 : 0 : margin,
  label,
  labelAnchor,
  labelArrow,
  labelOffset,
  ariaLabel = `${k2}-axis`,
  ...options
}) {
  return tickSize = number5(tickSize), tickPadding = number5(tickPadding), tickRotate = number5(tickRotate), labelAnchor !== void 0 && (labelAnchor = keyword(labelAnchor, "labelAnchor", ["center", "top", "bottom"])), labelArrow = maybeLabelArrow(labelArrow), marks(
    tickSize && !isNoneish(stroke) ? axisTickKy(k2, anchor, data, {
      stroke,
      strokeOpacity,
      strokeWidth,
      tickSize,
      tickPadding,
      tickRotate,
      x: x2,
      ariaLabel,
      ...options
    }) : null,
    isNoneish(fill) ? null : axisTextKy(k2, anchor, data, {
      fill,
      fillOpacity,
      stroke: textStroke,
      strokeOpacity: textStrokeOpacity,
      strokeWidth: textStrokeWidth,
      textAnchor,
      tickSize,
      tickPadding,
      tickRotate,
      x: x2,
      marginTop,
      marginRight,
      marginBottom,
      marginLeft,
      ariaLabel,
      ...options
    }),
    !isNoneish(fill) && label !== null ? text(
      [],
      labelOptions({ fill, fillOpacity, ...options }, function(data2, facets, channels, scales, dimensions) {
        let scale = scales[k2], { marginTop: marginTop2, marginRight: marginRight2, marginBottom: marginBottom2, marginLeft: marginLeft2 } = k2 === "y" && dimensions.inset || dimensions, cla = labelAnchor ?? (scale.bandwidth ? "center" : "top"), clo = labelOffset ?? (anchor === "right" ? marginRight2 : marginLeft2) - 3;
        return cla === "center" ? (this.textAnchor = void 0, this.lineAnchor = anchor === "right" ? "bottom" : "top", this.frameAnchor = anchor, this.rotate = -90) : (this.textAnchor = anchor === "right" ? "end" : "start", this.lineAnchor = cla, this.frameAnchor = `${cla}-${anchor}`, this.rotate = 0), this.dy = cla === "top" ? 3 - marginTop2 : cla === "bottom" ? marginBottom2 - 3 : 0, this.dx = anchor === "right" ? clo : -clo, this.ariaLabel = `${ariaLabel} label`, {
          facets: [[0]],
          channels: { text: { value: [formatAxisLabel(k2, scale, { anchor, label, labelAnchor: cla, labelArrow })] } }
        };
      })
    ) : null
  );
}
function axisKx(k2, anchor, data, {
  color: color3 = "currentColor",
  opacity: opacity2 = 1,
  stroke = color3,
  strokeOpacity = opacity2,
  strokeWidth = 1,
  fill = color3,
  fillOpacity = opacity2,
  textAnchor,
  textStroke,
  textStrokeOpacity,
  textStrokeWidth,
  tickSize = k2 === "x" ? 6 : 0,
  tickPadding,
  tickRotate,
  y: y2,
  margin,
  marginTop = margin === void 0 ? anchor === "top" ? 30 : 0 : margin,
  marginRight = margin === void 0 ? 20 : margin,
  marginBottom = margin === void 0 ? anchor === "bottom" ? 30 : 0 : margin,
  marginLeft = margin === void 0 ? 20 : margin,
  label,
  labelAnchor,
  labelArrow,
  labelOffset,
  ariaLabel = `${k2}-axis`,
  ...options
}) {
  return tickSize = number5(tickSize), tickPadding = number5(tickPadding), tickRotate = number5(tickRotate), labelAnchor !== void 0 && (labelAnchor = keyword(labelAnchor, "labelAnchor", ["center", "left", "right"])), labelArrow = maybeLabelArrow(labelArrow), marks(
    tickSize && !isNoneish(stroke) ? axisTickKx(k2, anchor, data, {
      stroke,
      strokeOpacity,
      strokeWidth,
      tickSize,
      tickPadding,
      tickRotate,
      y: y2,
      ariaLabel,
      ...options
    }) : null,
    isNoneish(fill) ? null : axisTextKx(k2, anchor, data, {
      fill,
      fillOpacity,
      stroke: textStroke,
      strokeOpacity: textStrokeOpacity,
      strokeWidth: textStrokeWidth,
      textAnchor,
      tickSize,
      tickPadding,
      tickRotate,
      y: y2,
      marginTop,
      marginRight,
      marginBottom,
      marginLeft,
      ariaLabel,
      ...options
    }),
    !isNoneish(fill) && label !== null ? text(
      [],
      labelOptions({ fill, fillOpacity, ...options }, function(data2, facets, channels, scales, dimensions) {
        let scale = scales[k2], { marginTop: marginTop2, marginRight: marginRight2, marginBottom: marginBottom2, marginLeft: marginLeft2 } = k2 === "x" && dimensions.inset || dimensions, cla = labelAnchor ?? (scale.bandwidth ? "center" : "right"), clo = labelOffset ?? (anchor === "top" ? marginTop2 : marginBottom2) - 3;
        return cla === "center" ? (this.frameAnchor = anchor, this.textAnchor = void 0) : (this.frameAnchor = `${anchor}-${cla}`, this.textAnchor = cla === "right" ? "end" : "start"), this.lineAnchor = anchor, this.dy = anchor === "top" ? -clo : clo, this.dx = cla === "right" ? marginRight2 - 3 : cla === "left" ? 3 - marginLeft2 : 0, this.ariaLabel = `${ariaLabel} label`, {
          facets: [[0]],
          channels: { text: { value: [formatAxisLabel(k2, scale, { anchor, label, labelAnchor: cla, labelArrow })] } }
        };
      })
    ) : null
  );
}
function axisTickKy(k2, anchor, data, {
  strokeWidth = 1,
  strokeLinecap = null,
  strokeLinejoin = null,
  facetAnchor = anchor + (k2 === "y" ? "-empty" : ""),
  frameAnchor = anchor,
  tickSize,
  inset = 0,
  insetLeft = inset,
  insetRight = inset,
  dx = 0,
  y: y2 = k2 === "y" ? void 0 : null,
  ariaLabel,
  ...options
}) {
  return axisMark(
    vectorY,
    k2,
    data,
    {
      ariaLabel: `${ariaLabel} tick`,
      ariaHidden: !0
    },
    {
      strokeWidth,
      strokeLinecap,
      strokeLinejoin,
      facetAnchor,
      frameAnchor,
      y: y2,
      ...options,
      dx: anchor === "left" ? +dx - offset + +insetLeft : +dx + offset - insetRight,
      anchor: "start",
      length: tickSize,
      shape: anchor === "left" ? shapeTickLeft : shapeTickRight
    }
  );
}
function axisTickKx(k2, anchor, data, {
  strokeWidth = 1,
  strokeLinecap = null,
  strokeLinejoin = null,
  facetAnchor = anchor + (k2 === "x" ? "-empty" : ""),
  frameAnchor = anchor,
  tickSize,
  inset = 0,
  insetTop = inset,
  insetBottom = inset,
  dy = 0,
  x: x2 = k2 === "x" ? void 0 : null,
  ariaLabel,
  ...options
}) {
  return axisMark(
    vectorX,
    k2,
    data,
    {
      ariaLabel: `${ariaLabel} tick`,
      ariaHidden: !0
    },
    {
      strokeWidth,
      strokeLinejoin,
      strokeLinecap,
      facetAnchor,
      frameAnchor,
      x: x2,
      ...options,
      dy: anchor === "bottom" ? +dy - offset - insetBottom : +dy + offset + +insetTop,
      anchor: "start",
      length: tickSize,
      shape: anchor === "bottom" ? shapeTickBottom : shapeTickTop
    }
  );
}
function axisTextKy(k2, anchor, data, {
  facetAnchor = anchor + (k2 === "y" ? "-empty" : ""),
  frameAnchor = anchor,
  tickSize,
  tickRotate = 0,
  tickPadding = Math.max(3, 9 - tickSize) + (Math.abs(tickRotate) > 60 ? 4 * Math.cos(tickRotate * radians3) : 0),
  text: text2,
  textAnchor = Math.abs(tickRotate) > 60 ? "middle" : anchor === "left" ? "end" : "start",
  lineAnchor = tickRotate > 60 ? "top" : tickRotate < -60 ? "bottom" : "middle",
  fontVariant,
  inset = 0,
  insetLeft = inset,
  insetRight = inset,
  dx = 0,
  ariaLabel,
  y: y2 = k2 === "y" ? void 0 : null,
  ...options
}) {
  return axisMark(
    textY,
    k2,
    data,
    { ariaLabel: `${ariaLabel} tick label` },
    {
      facetAnchor,
      frameAnchor,
      text: text2,
      textAnchor,
      lineAnchor,
      fontVariant,
      rotate: tickRotate,
      y: y2,
      ...options,
      dx: anchor === "left" ? +dx - tickSize - tickPadding + +insetLeft : +dx + +tickSize + +tickPadding - insetRight
    },
    function(scale, data2, ticks2, tickFormat2, channels) {
      fontVariant === void 0 && (this.fontVariant = inferFontVariant3(scale)), text2 === void 0 && (channels.text = inferTextChannel(scale, data2, ticks2, tickFormat2, anchor));
    }
  );
}
function axisTextKx(k2, anchor, data, {
  facetAnchor = anchor + (k2 === "x" ? "-empty" : ""),
  frameAnchor = anchor,
  tickSize,
  tickRotate = 0,
  tickPadding = Math.max(3, 9 - tickSize) + (Math.abs(tickRotate) >= 10 ? 4 * Math.cos(tickRotate * radians3) : 0),
  text: text2,
  textAnchor = Math.abs(tickRotate) >= 10 ? tickRotate < 0 ^ anchor === "bottom" ? "start" : "end" : "middle",
  lineAnchor = Math.abs(tickRotate) >= 10 ? "middle" : anchor === "bottom" ? "top" : "bottom",
  fontVariant,
  inset = 0,
  insetTop = inset,
  insetBottom = inset,
  dy = 0,
  x: x2 = k2 === "x" ? void 0 : null,
  ariaLabel,
  ...options
}) {
  return axisMark(
    textX,
    k2,
    data,
    { ariaLabel: `${ariaLabel} tick label` },
    {
      facetAnchor,
      frameAnchor,
      text: text2 === void 0 ? null : text2,
      textAnchor,
      lineAnchor,
      fontVariant,
      rotate: tickRotate,
      x: x2,
      ...options,
      dy: anchor === "bottom" ? +dy + +tickSize + +tickPadding - insetBottom : +dy - tickSize - tickPadding + +insetTop
    },
    function(scale, data2, ticks2, tickFormat2, channels) {
      fontVariant === void 0 && (this.fontVariant = inferFontVariant3(scale)), text2 === void 0 && (channels.text = inferTextChannel(scale, data2, ticks2, tickFormat2, anchor));
    }
  );
}
function gridY() {
  let [data, options] = maybeData(...arguments);
  return gridKy("y", anchorY2(options), data, options);
}
function gridFy() {
  let [data, options] = maybeData(...arguments);
  return gridKy("fy", anchorFy(options), data, options);
}
function gridX() {
  let [data, options] = maybeData(...arguments);
  return gridKx("x", anchorX2(options), data, options);
}
function gridFx() {
  let [data, options] = maybeData(...arguments);
  return gridKx("fx", anchorFx(options), data, options);
}
function gridKy(k2, anchor, data, {
  y: y2 = k2 === "y" ? void 0 : null,
  x: x2 = null,
  x1: x12 = anchor === "left" ? x2 : null,
  x2: x22 = anchor === "right" ? x2 : null,
  ariaLabel = `${k2}-grid`,
  ariaHidden = !0,
  ...options
}) {
  return axisMark(ruleY, k2, data, { ariaLabel, ariaHidden }, { y: y2, x1: x12, x2: x22, ...gridDefaults(options) });
}
function gridKx(k2, anchor, data, {
  x: x2 = k2 === "x" ? void 0 : null,
  y: y2 = null,
  y1: y12 = anchor === "top" ? y2 : null,
  y2: y22 = anchor === "bottom" ? y2 : null,
  ariaLabel = `${k2}-grid`,
  ariaHidden = !0,
  ...options
}) {
  return axisMark(ruleX, k2, data, { ariaLabel, ariaHidden }, { x: x2, y1: y12, y2: y22, ...gridDefaults(options) });
}
function gridDefaults({
  color: color3 = "currentColor",
  opacity: opacity2 = 0.1,
  stroke = color3,
  strokeOpacity = opacity2,
  strokeWidth = 1,
  ...options
}) {
  return { stroke, strokeOpacity, strokeWidth, ...options };
}
function labelOptions({
  fill,
  fillOpacity,
  fontFamily,
  fontSize,
  fontStyle,
  fontVariant,
  fontWeight,
  monospace,
  pointerEvents,
  shapeRendering,
  clip: clip2 = !1
}, initializer2) {
  return [, fill] = maybeColorChannel(fill), [, fillOpacity] = maybeNumberChannel(fillOpacity), {
    facet: "super",
    x: null,
    y: null,
    fill,
    fillOpacity,
    fontFamily,
    fontSize,
    fontStyle,
    fontVariant,
    fontWeight,
    monospace,
    pointerEvents,
    shapeRendering,
    clip: clip2,
    initializer: initializer2
  };
}
function axisMark(mark, k2, data, properties, options, initialize) {
  let channels;
  function axisInitializer(data2, facets, _channels, scales, dimensions, context) {
    let initializeFacets = data2 == null && (k2 === "fx" || k2 === "fy"), { [k2]: scale } = scales;
    if (!scale) throw new Error(`missing scale: ${k2}`);
    let domain = scale.domain(), { interval, ticks: ticks2, tickFormat: tickFormat2, tickSpacing = k2 === "x" ? 80 : 35 } = options;
    if (typeof ticks2 == "string" && hasTemporalDomain(scale) && (interval = ticks2, ticks2 = void 0), ticks2 === void 0 && (ticks2 = maybeRangeInterval(interval, scale.type) ?? inferTickCount(scale, tickSpacing)), data2 == null) {
      if (isIterable(ticks2))
        data2 = arrayify2(ticks2);
      else if (isInterval(ticks2))
        data2 = inclusiveRange(ticks2, ...extent(domain));
      else if (scale.interval) {
        let interval2 = scale.interval;
        if (scale.ticks) {
          let [min3, max2] = extent(domain), n = (max2 - min3) / interval2[intervalDuration];
          interval2 = generalizeTimeInterval(interval2, n / ticks2) ?? interval2, data2 = inclusiveRange(interval2, min3, max2);
        } else {
          data2 = domain;
          let n = data2.length;
          interval2 = generalizeTimeInterval(interval2, n / ticks2) ?? interval2, interval2 !== scale.interval && (data2 = inclusiveRange(interval2, ...extent(data2)));
        }
        if (interval2 === scale.interval) {
          let n = Math.round(data2.length / ticks2);
          n > 1 && (data2 = data2.filter((d, i) => i % n === 0));
        }
      } else scale.ticks ? data2 = scale.ticks(ticks2) : data2 = domain;
      if (!scale.ticks && data2.length && data2 !== domain) {
        let domainSet = new InternSet(domain);
        data2 = data2.filter((d) => domainSet.has(d)), data2.length || warn(`Warning: the ${k2}-axis ticks appear to not align with the scale domain, resulting in no ticks. Try different ticks?`);
      }
      k2 === "y" || k2 === "x" ? facets = [range2(data2)] : channels[k2] = { scale: k2, value: identity6 };
    }
    initialize?.call(this, scale, data2, ticks2, tickFormat2, channels);
    let initializedChannels = Object.fromEntries(
      Object.entries(channels).map(([name, channel]) => [name, { ...channel, value: valueof(data2, channel.value) }])
    );
    return initializeFacets && (facets = context.filterFacets(data2, initializedChannels)), { data: data2, facets, channels: initializedChannels };
  }
  let basicInitializer = initializer(options).initializer, m = mark(data, initializer({ ...options, initializer: axisInitializer }, basicInitializer));
  return data == null ? (channels = m.channels, m.channels = {}) : channels = {}, properties !== void 0 && Object.assign(m, properties), m.clip === void 0 && (m.clip = !1), m;
}
function inferTickCount(scale, tickSpacing) {
  let [min3, max2] = extent(scale.range());
  return (max2 - min3) / tickSpacing;
}
function inferTextChannel(scale, data, ticks2, tickFormat2, anchor) {
  return { value: inferTickFormat(scale, data, ticks2, tickFormat2, anchor) };
}
function inferTickFormat(scale, data, ticks2, tickFormat2, anchor) {
  return typeof tickFormat2 == "function" && !(scale.type === "log" && scale.tickFormat) ? tickFormat2 : tickFormat2 === void 0 && data && isTemporal(data) ? inferTimeFormat(scale.type, data, anchor) ?? formatDefault : scale.tickFormat ? scale.tickFormat(typeof ticks2 == "number" ? ticks2 : null, tickFormat2) : typeof tickFormat2 == "string" && scale.domain().length > 0 ? (isTemporal(scale.domain()) ? utcFormat : format)(tickFormat2) : tickFormat2 === void 0 ? formatDefault : constant4(tickFormat2);
}
function inclusiveRange(interval, min3, max2) {
  return interval.range(min3, interval.offset(interval.floor(max2)));
}
var shapeTickBottom = {
  draw(context, l) {
    context.moveTo(0, 0), context.lineTo(0, l);
  }
}, shapeTickTop = {
  draw(context, l) {
    context.moveTo(0, 0), context.lineTo(0, -l);
  }
}, shapeTickLeft = {
  draw(context, l) {
    context.moveTo(0, 0), context.lineTo(-l, 0);
  }
}, shapeTickRight = {
  draw(context, l) {
    context.moveTo(0, 0), context.lineTo(l, 0);
  }
};
function inferFontVariant3(scale) {
  return scale.bandwidth && !scale.interval ? void 0 : "tabular-nums";
}
function formatAxisLabel(k2, scale, { anchor, label = scale.label, labelAnchor, labelArrow } = {}) {
  if (!(label == null || label.inferred && hasTemporalDomain(scale) && /^(date|time|year)$/i.test(label))) {
    if (label = String(label), labelArrow === "auto" && (labelArrow = (!scale.bandwidth || scale.interval) && !/[↑↓→←]/.test(label)), !labelArrow) return label;
    if (labelArrow === !0) {
      let order = inferScaleOrder(scale);
      order && (labelArrow = /x$/.test(k2) || labelAnchor === "center" ? /x$/.test(k2) === order < 0 ? "left" : "right" : order < 0 ? "up" : "down");
    }
    switch (labelArrow) {
      case "left":
        return `\u2190 ${label}`;
      case "right":
        return `${label} \u2192`;
      case "up":
        return anchor === "right" ? `${label} \u2191` : `\u2191 ${label}`;
      case "down":
        return anchor === "right" ? `${label} \u2193` : `\u2193 ${label}`;
    }
    return label;
  }
}
function maybeLabelArrow(labelArrow = "auto") {
  return isNoneish(labelArrow) ? !1 : typeof labelArrow == "boolean" ? labelArrow : keyword(labelArrow, "labelArrow", ["auto", "up", "right", "down", "left"]);
}
function hasTemporalDomain(scale) {
  return isTemporal(scale.domain());
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/legends/swatches.js
function maybeScale(scale, key) {
  if (key == null) return key;
  let s2 = scale(key);
  if (!s2) throw new Error(`scale not found: ${key}`);
  return s2;
}
function legendSwatches(color3, { opacity: opacity2, ...options } = {}) {
  if (!isOrdinalScale(color3) && !isThresholdScale(color3))
    throw new Error(`swatches legend requires ordinal or threshold color scale (not ${color3.type})`);
  return legendItems(
    color3,
    options,
    (selection2, scale, width, height) => selection2.append("svg").attr("width", width).attr("height", height).attr("fill", scale.scale).attr("fill-opacity", maybeNumberChannel(opacity2)[1]).append("rect").attr("width", "100%").attr("height", "100%")
  );
}
function legendSymbols(symbol2, {
  fill = symbol2.hint?.fill !== void 0 ? symbol2.hint.fill : "none",
  fillOpacity = 1,
  stroke = symbol2.hint?.stroke !== void 0 ? symbol2.hint.stroke : isNoneish(fill) ? "currentColor" : "none",
  strokeOpacity = 1,
  strokeWidth = 1.5,
  r = 4.5,
  ...options
} = {}, scale) {
  let [vf, cf] = maybeColorChannel(fill), [vs, cs] = maybeColorChannel(stroke), sf = maybeScale(scale, vf), ss = maybeScale(scale, vs), size = r * r * Math.PI;
  return fillOpacity = maybeNumberChannel(fillOpacity)[1], strokeOpacity = maybeNumberChannel(strokeOpacity)[1], strokeWidth = maybeNumberChannel(strokeWidth)[1], legendItems(
    symbol2,
    options,
    (selection2, scale2, width, height) => selection2.append("svg").attr("viewBox", "-8 -8 16 16").attr("width", width).attr("height", height).attr("fill", vf === "color" ? (d) => sf.scale(d) : cf).attr("fill-opacity", fillOpacity).attr("stroke", vs === "color" ? (d) => ss.scale(d) : cs).attr("stroke-opacity", strokeOpacity).attr("stroke-width", strokeWidth).append("path").attr("d", (d) => {
      let p = pathRound();
      return symbol2.scale(d).draw(p, size), p;
    })
  );
}
function legendItems(scale, options = {}, swatch) {
  let {
    columns,
    tickFormat: tickFormat2,
    fontVariant = inferFontVariant(scale),
    // TODO label,
    swatchSize = 15,
    swatchWidth = swatchSize,
    swatchHeight = swatchSize,
    marginLeft = 0,
    className,
    style,
    width
  } = options, context = createContext(options);
  className = maybeClassName(className), tickFormat2 = inferTickFormat(scale.scale, scale.domain, void 0, tickFormat2);
  let swatches = create("div", context).attr(
    "class",
    `${className}-swatches ${className}-swatches-${columns != null ? "columns" : "wrap"}`
  ), extraStyle;
  return columns != null ? (extraStyle = `:where(.${className}-swatches-columns .${className}-swatch) {
  display: flex;
  align-items: center;
  break-inside: avoid;
  padding-bottom: 1px;
}
:where(.${className}-swatches-columns .${className}-swatch::before) {
  flex-shrink: 0;
}
:where(.${className}-swatches-columns .${className}-swatch-label) {
  white-space: nowrap;
  overflow: hidden;
  text-overflow: ellipsis;
}`, swatches.style("columns", columns).selectAll().data(scale.domain).enter().append("div").attr("class", `${className}-swatch`).call(swatch, scale, swatchWidth, swatchHeight).call(
    (item) => item.append("div").attr("class", `${className}-swatch-label`).attr("title", tickFormat2).text(tickFormat2)
  )) : (extraStyle = `:where(.${className}-swatches-wrap) {
  display: flex;
  align-items: center;
  min-height: 33px;
  flex-wrap: wrap;
}
:where(.${className}-swatches-wrap .${className}-swatch) {
  display: inline-flex;
  align-items: center;
  margin-right: 1em;
}`, swatches.selectAll().data(scale.domain).enter().append("span").attr("class", `${className}-swatch`).call(swatch, scale, swatchWidth, swatchHeight).append(function() {
    return this.ownerDocument.createTextNode(tickFormat2.apply(this, arguments));
  })), swatches.call(
    (div) => div.insert("style", "*").text(
      `:where(.${className}-swatches) {
  font-family: system-ui, sans-serif;
  font-size: 10px;
  margin-bottom: 0.5em;
}
:where(.${className}-swatch > svg) {
  margin-right: 0.5em;
  overflow: visible;
}
${extraStyle}`
    )
  ).style("margin-left", marginLeft ? `${+marginLeft}px` : null).style("width", width === void 0 ? null : `${+width}px`).style("font-variant", impliedString(fontVariant, "normal")).call(applyInlineStyles, style).node();
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/legends.js
var legendRegistry = /* @__PURE__ */ new Map([
  ["symbol", legendSymbols],
  ["color", legendColor],
  ["opacity", legendOpacity]
]);
function exposeLegends(scales, context, defaults10 = {}) {
  return (key, options) => {
    if (!legendRegistry.has(key)) throw new Error(`unknown legend type: ${key}`);
    if (key in scales)
      return legendRegistry.get(key)(scales[key], legendOptions(context, defaults10[key], options), (key2) => scales[key2]);
  };
}
function legendOptions({ className, ...context }, { label, ticks: ticks2, tickFormat: tickFormat2 } = {}, options) {
  return inherit(options, { className, ...context }, { label, ticks: ticks2, tickFormat: tickFormat2 });
}
function legendColor(color3, { legend: legend3 = !0, ...options }) {
  if (legend3 === !0 && (legend3 = color3.type === "ordinal" ? "swatches" : "ramp"), color3.domain !== void 0)
    switch (`${legend3}`.toLowerCase()) {
      case "swatches":
        return legendSwatches(color3, options);
      case "ramp":
        return legendRamp(color3, options);
      default:
        throw new Error(`unknown legend type: ${legend3}`);
    }
}
function legendOpacity({ type, interpolate, ...scale }, { legend: legend3 = !0, color: color3 = rgb(0, 0, 0), ...options }) {
  if (!interpolate) throw new Error(`${type} opacity scales are not supported`);
  if (legend3 === !0 && (legend3 = "ramp"), `${legend3}`.toLowerCase() !== "ramp") throw new Error(`${legend3} opacity legends are not supported`);
  return legendColor({ type, ...scale, interpolate: interpolateOpacity(color3) }, { legend: legend3, ...options });
}
function interpolateOpacity(color3) {
  let { r, g, b } = rgb(color3) || rgb(0, 0, 0);
  return (t) => `rgba(${r},${g},${b},${t})`;
}
function createLegends(scales, context, options) {
  let legends = [];
  for (let [key, value2] of legendRegistry) {
    let o = options[key];
    if (o?.legend && key in scales) {
      let legend3 = value2(scales[key], legendOptions(context, scales[key], o), (key2) => scales[key2]);
      legend3 != null && legends.push(legend3);
    }
  }
  return legends;
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/transforms/identity.js
function maybeIdentityY(options = {}, k2 = "y") {
  return hasY(options) ? options : { ...options, [k2]: identity6 };
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/transforms/exclusiveFacets.js
function exclusiveFacets(data, facets) {
  if (facets.length === 1) return { data, facets };
  let n = lengthof(data), O = new Uint8Array(n), overlaps = 0;
  for (let facet of facets)
    for (let i of facet)
      O[i] && ++overlaps, O[i] = 1;
  if (overlaps === 0) return { data, facets };
  data = slice3(data);
  let R = data[reindex] = new Uint32Array(n + overlaps);
  facets = facets.map((facet) => slice3(facet, Uint32Array));
  let j = n;
  O.fill(0);
  for (let facet of facets)
    for (let k2 = 0, m = facet.length; k2 < m; ++k2) {
      let i = facet[k2];
      O[i] ? (facet[k2] = j, data[j] = data[i], R[j] = i, ++j) : R[i] = i, O[i] = 1;
    }
  return { data, facets };
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/transforms/stack.js
function stackY(stackOptions = {}, options = {}) {
  arguments.length === 1 && ([stackOptions, options] = mergeOptions(stackOptions));
  let { x1: x12, x: x2 = x12, y: y2, ...rest } = options, [transform2, X, y12, y22] = stack(x2, y2, "x", "y", stackOptions, rest);
  return { ...transform2, x1: x12, x: X, y1: y12, y2: y22, y: mid(y12, y22) };
}
function maybeStackY({ y: y2, y1: y12, y2: y22, ...options } = {}) {
  return options = withTip(options, "x"), y12 === void 0 && y22 === void 0 ? stackY({ y: y2, ...options }) : ([y12, y22] = maybeZero(y2, y12, y22), { ...options, y1: y12, y2: y22 });
}
function mergeOptions(options) {
  let { offset: offset2, order, reverse: reverse2, ...rest } = options;
  return [{ offset: offset2, order, reverse: reverse2 }, rest];
}
var lengthy = { length: !0 };
function stack(x2, y2 = one2, kx2, ky2, { offset: offset2, order, reverse: reverse2 }, options) {
  if (y2 === null) throw new Error(`stack requires ${ky2}`);
  let z = maybeZ(options), [X, setX] = maybeColumn(x2), [Y12, setY1] = column(y2), [Y22, setY2] = column(y2);
  return Y12.hint = Y22.hint = lengthy, offset2 = maybeOffset(offset2), order = maybeOrder2(order, offset2, ky2), [
    basic(options, (data, facets, plotOptions) => {
      ({ data, facets } = exclusiveFacets(data, facets));
      let X3 = x2 == null ? void 0 : setX(maybeApplyInterval(valueof(data, x2), plotOptions?.[kx2])), Y = valueof(data, y2, Float64Array), Z = valueof(data, z), compare = order && order(data, X3, Y, Z), n = lengthof(data), Y13 = setY1(new Float64Array(n)), Y23 = setY2(new Float64Array(n)), facetstacks = [];
      for (let facet of facets) {
        let stacks = X3 ? Array.from(group(facet, (i) => X3[i]).values()) : [facet];
        if (compare) for (let stack2 of stacks) stack2.sort(compare);
        for (let stack2 of stacks) {
          let yn = 0, yp = 0;
          reverse2 && stack2.reverse();
          for (let i of stack2) {
            let y3 = Y[i];
            y3 < 0 ? yn = Y23[i] = (Y13[i] = yn) + y3 : y3 > 0 ? yp = Y23[i] = (Y13[i] = yp) + y3 : Y23[i] = Y13[i] = yp;
          }
        }
        facetstacks.push(stacks);
      }
      return offset2 && offset2(facetstacks, Y13, Y23, Z), { data, facets };
    }),
    X,
    Y12,
    Y22
  ];
}
function maybeOffset(offset2) {
  if (offset2 != null) {
    if (typeof offset2 == "function") return offset2;
    switch (`${offset2}`.toLowerCase()) {
      case "expand":
      case "normalize":
        return offsetExpand;
      case "center":
      case "silhouette":
        return offsetCenter;
      case "wiggle":
        return offsetWiggle;
    }
    throw new Error(`unknown offset: ${offset2}`);
  }
}
function extent2(stack2, Y22) {
  let min3 = 0, max2 = 0;
  for (let i of stack2) {
    let y2 = Y22[i];
    y2 < min3 && (min3 = y2), y2 > max2 && (max2 = y2);
  }
  return [min3, max2];
}
function offsetExpand(facetstacks, Y12, Y22) {
  for (let stacks of facetstacks)
    for (let stack2 of stacks) {
      let [yn, yp] = extent2(stack2, Y22);
      for (let i of stack2) {
        let m = 1 / (yp - yn || 1);
        Y12[i] = m * (Y12[i] - yn), Y22[i] = m * (Y22[i] - yn);
      }
    }
}
function offsetCenter(facetstacks, Y12, Y22) {
  for (let stacks of facetstacks) {
    for (let stack2 of stacks) {
      let [yn, yp] = extent2(stack2, Y22);
      for (let i of stack2) {
        let m = (yp + yn) / 2;
        Y12[i] -= m, Y22[i] -= m;
      }
    }
    offsetZero(stacks, Y12, Y22);
  }
  offsetCenterFacets(facetstacks, Y12, Y22);
}
function offsetWiggle(facetstacks, Y12, Y22, Z) {
  for (let stacks of facetstacks) {
    let prev = new InternMap(), y2 = 0;
    for (let stack2 of stacks) {
      let j = -1, Fi = stack2.map((i) => Math.abs(Y22[i] - Y12[i])), Df = stack2.map((i) => {
        j = Z ? Z[i] : ++j;
        let value2 = Y22[i] - Y12[i], diff = prev.has(j) ? value2 - prev.get(j) : 0;
        return prev.set(j, value2), diff;
      }), Cf1 = [0, ...cumsum(Df)];
      for (let i of stack2)
        Y12[i] += y2, Y22[i] += y2;
      let s1 = sum(Fi);
      s1 && (y2 -= sum(Fi, (d, i) => (Df[i] / 2 + Cf1[i]) * d) / s1);
    }
    offsetZero(stacks, Y12, Y22);
  }
  offsetCenterFacets(facetstacks, Y12, Y22);
}
function offsetZero(stacks, Y12, Y22) {
  let m = min(stacks, (stack2) => min(stack2, (i) => Y12[i]));
  for (let stack2 of stacks)
    for (let i of stack2)
      Y12[i] -= m, Y22[i] -= m;
}
function offsetCenterFacets(facetstacks, Y12, Y22) {
  let n = facetstacks.length;
  if (n === 1) return;
  let facets = facetstacks.map((stacks) => stacks.flat()), m = facets.map((I) => (min(I, (i) => Y12[i]) + max(I, (i) => Y22[i])) / 2), m0 = min(m);
  for (let j = 0; j < n; j++) {
    let p = m0 - m[j];
    for (let i of facets[j])
      Y12[i] += p, Y22[i] += p;
  }
}
function maybeOrder2(order, offset2, ky2) {
  if (order === void 0 && offset2 === offsetWiggle) return orderInsideOut(ascendingDefined2);
  if (order != null) {
    if (typeof order == "string") {
      let negate = order.startsWith("-"), compare = negate ? descendingDefined : ascendingDefined2;
      switch ((negate ? order.slice(1) : order).toLowerCase()) {
        case "value":
        case ky2:
          return orderY(compare);
        case "z":
          return orderZ(compare);
        case "sum":
          return orderSum(compare);
        case "appearance":
          return orderAppearance(compare);
        case "inside-out":
          return orderInsideOut(compare);
      }
      return orderAccessor(field(order));
    }
    if (typeof order == "function") return (order.length === 1 ? orderAccessor : orderComparator)(order);
    if (isArray(order)) return orderGiven(order);
    throw new Error(`invalid order: ${order}`);
  }
}
function orderY(compare) {
  return (data, X, Y) => (i, j) => compare(Y[i], Y[j]);
}
function orderZ(compare) {
  return (data, X, Y, Z) => (i, j) => compare(Z[i], Z[j]);
}
function orderSum(compare) {
  return orderZDomain(
    compare,
    (data, X, Y, Z) => groupSort(
      range2(data),
      (I) => sum(I, (i) => Y[i]),
      (i) => Z[i]
    )
  );
}
function orderAppearance(compare) {
  return orderZDomain(
    compare,
    (data, X, Y, Z) => groupSort(
      range2(data),
      (I) => X[greatest(I, (i) => Y[i])],
      (i) => Z[i]
    )
  );
}
function orderInsideOut(compare) {
  return orderZDomain(compare, (data, X, Y, Z) => {
    let I = range2(data), K2 = groupSort(
      I,
      (I2) => X[greatest(I2, (i) => Y[i])],
      (i) => Z[i]
    ), sums = rollup(
      I,
      (I2) => sum(I2, (i) => Y[i]),
      (i) => Z[i]
    ), Kp = [], Kn = [], s2 = 0;
    for (let k2 of K2)
      s2 < 0 ? (s2 += sums.get(k2), Kp.push(k2)) : (s2 -= sums.get(k2), Kn.push(k2));
    return Kn.reverse().concat(Kp);
  });
}
function orderAccessor(f) {
  return (data) => {
    let O = valueof(data, f);
    return (i, j) => ascendingDefined2(O[i], O[j]);
  };
}
function orderComparator(f) {
  return (data) => isArray(data) ? (i, j) => f(data[i], data[j]) : (i, j) => f(data.get(i), data.get(j));
}
function orderGiven(domain) {
  return orderZDomain(ascendingDefined2, () => domain);
}
function orderZDomain(compare, domain) {
  return (data, X, Y, Z) => {
    if (!Z) throw new Error("missing channel: z");
    let map3 = new InternMap(domain(data, X, Y, Z).map((d, i) => [d, i]));
    return (i, j) => compare(map3.get(Z[i]), map3.get(Z[j]));
  };
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/marks/rect.js
var defaults4 = {
  ariaLabel: "rect"
}, Rect = class extends Mark {
  constructor(data, options = {}) {
    let { x1: x12, y1: y12, x2, y2 } = options;
    super(
      data,
      {
        x1: { value: x12, scale: "x", type: x12 != null && x2 == null ? "band" : void 0, optional: !0 },
        y1: { value: y12, scale: "y", type: y12 != null && y2 == null ? "band" : void 0, optional: !0 },
        x2: { value: x2, scale: "x", optional: !0 },
        y2: { value: y2, scale: "y", optional: !0 }
      },
      options,
      defaults4
    ), rectInsets(this, options), rectRadii(this, options);
  }
  render(index2, scales, channels, dimensions, context) {
    let { x: x2, y: y2 } = scales, { x1: X12, y1: Y12, x2: X22, y2: Y22 } = channels, { marginTop, marginRight, marginBottom, marginLeft, width, height } = dimensions, { projection: projection3 } = context, { insetTop, insetRight, insetBottom, insetLeft } = this, { rx, ry, rx1y1, rx1y2, rx2y1, rx2y2 } = this;
    (X12 || X22) && !projection3 && isCollapsed(x2) && (X12 = X22 = null), (Y12 || Y22) && !projection3 && isCollapsed(y2) && (Y12 = Y22 = null);
    let bx = x2?.bandwidth ? x2.bandwidth() : 0, by = y2?.bandwidth ? y2.bandwidth() : 0;
    return create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyTransform, this, {}, 0, 0).call(
      (g) => g.selectAll().data(index2).enter().call(
        rx1y1 || rx1y2 || rx2y1 || rx2y2 ? (g2) => g2.append("path").call(applyDirectStyles, this).call(
          applyRoundedRect,
          X12 && X22 ? (i) => X12[i] + (X22[i] < X12[i] ? -insetRight : insetLeft) : X12 ? (i) => X12[i] + insetLeft : marginLeft + insetLeft,
          Y12 && Y22 ? (i) => Y12[i] + (Y22[i] < Y12[i] ? -insetBottom : insetTop) : Y12 ? (i) => Y12[i] + insetTop : marginTop + insetTop,
          X12 && X22 ? (i) => X22[i] - (X22[i] < X12[i] ? -insetLeft : insetRight) : X12 ? (i) => X12[i] + bx - insetRight : width - marginRight - insetRight,
          Y12 && Y22 ? (i) => Y22[i] - (Y22[i] < Y12[i] ? -insetTop : insetBottom) : Y12 ? (i) => Y12[i] + by - insetBottom : height - marginBottom - insetBottom,
          this
        ).call(applyChannelStyles, this, channels) : (g2) => g2.append("rect").call(applyDirectStyles, this).attr(
          "x",
          X12 ? X22 ? (i) => Math.min(X12[i], X22[i]) + insetLeft : (i) => X12[i] + insetLeft : marginLeft + insetLeft
        ).attr(
          "y",
          Y12 ? Y22 ? (i) => Math.min(Y12[i], Y22[i]) + insetTop : (i) => Y12[i] + insetTop : marginTop + insetTop
        ).attr(
          "width",
          X12 ? X22 ? (i) => Math.max(0, Math.abs(X22[i] - X12[i]) + bx - insetLeft - insetRight) : bx - insetLeft - insetRight : width - marginRight - marginLeft - insetRight - insetLeft
        ).attr(
          "height",
          Y12 ? Y22 ? (i) => Math.max(0, Math.abs(Y12[i] - Y22[i]) + by - insetTop - insetBottom) : by - insetTop - insetBottom : height - marginTop - marginBottom - insetTop - insetBottom
        ).call(applyAttr, "rx", rx).call(applyAttr, "ry", ry).call(applyChannelStyles, this, channels)
      )
    ).node();
  }
};
function rectInsets(mark, { inset = 0, insetTop = inset, insetRight = inset, insetBottom = inset, insetLeft = inset } = {}) {
  mark.insetTop = number5(insetTop), mark.insetRight = number5(insetRight), mark.insetBottom = number5(insetBottom), mark.insetLeft = number5(insetLeft);
}
function rectRadii(mark, {
  r,
  rx,
  // for elliptic corners
  ry,
  // for elliptic corners
  rx1 = r,
  ry1 = r,
  rx2 = r,
  ry2 = r,
  rx1y1 = rx1 !== void 0 ? +rx1 : ry1 !== void 0 ? +ry1 : 0,
  rx1y2 = rx1 !== void 0 ? +rx1 : ry2 !== void 0 ? +ry2 : 0,
  rx2y1 = rx2 !== void 0 ? +rx2 : ry1 !== void 0 ? +ry1 : 0,
  rx2y2 = rx2 !== void 0 ? +rx2 : ry2 !== void 0 ? +ry2 : 0
} = {}) {
  rx1y1 || rx1y2 || rx2y1 || rx2y2 ? (mark.rx1y1 = rx1y1, mark.rx1y2 = rx1y2, mark.rx2y1 = rx2y1, mark.rx2y2 = rx2y2) : (mark.rx = impliedString(rx, "auto"), mark.ry = impliedString(ry, "auto"));
}
function applyRoundedRect(selection2, X12, Y12, X22, Y22, mark) {
  let { rx1y1: r11, rx1y2: r12, rx2y1: r21, rx2y2: r22 } = mark;
  typeof X12 != "function" && (X12 = constant4(X12)), typeof Y12 != "function" && (Y12 = constant4(Y12)), typeof X22 != "function" && (X22 = constant4(X22)), typeof Y22 != "function" && (Y22 = constant4(Y22));
  let rx = Math.max(Math.abs(r11 + r21), Math.abs(r12 + r22)), ry = Math.max(Math.abs(r11 + r12), Math.abs(r21 + r22));
  selection2.attr("d", (i) => {
    let x12 = X12(i), y12 = Y12(i), x2 = X22(i), y2 = Y22(i), ix = x12 > x2, iy = y12 > y2, l = ix ? x2 : x12, r = ix ? x12 : x2, t = iy ? y2 : y12, b = iy ? y12 : y2, k2 = Math.min(1, (r - l) / rx, (b - t) / ry), tl = k2 * (ix ? iy ? r22 : r21 : iy ? r12 : r11), tr = k2 * (ix ? iy ? r12 : r11 : iy ? r22 : r21), br = k2 * (ix ? iy ? r11 : r12 : iy ? r21 : r22), bl = k2 * (ix ? iy ? r21 : r22 : iy ? r11 : r12);
    return `M${l},${t + biasY(tl, bl)}A${tl},${tl} 0 0 ${tl < 0 ? 0 : 1} ${l + biasX(tl, bl)},${t}H${r - biasX(tr, br)}A${tr},${tr} 0 0 ${tr < 0 ? 0 : 1} ${r},${t + biasY(tr, br)}V${b - biasY(br, tr)}A${br},${br} 0 0 ${br < 0 ? 0 : 1} ${r - biasX(br, tr)},${b}H${l + biasX(bl, tl)}A${bl},${bl} 0 0 ${bl < 0 ? 0 : 1} ${l},${b - biasY(bl, tl)}Z`;
  });
}
function biasX(r1, r2) {
  return r2 < 0 ? r1 : Math.abs(r1);
}
function biasY(r1, r2) {
  return r2 < 0 ? Math.abs(r1) : r1;
}
function rectY(data, options = {}) {
  return hasXY(options) || (options = { ...options, x: indexOf, y2: identity6, interval: 1 }), new Rect(data, maybeStackY(maybeTrivialIntervalX(maybeIdentityY(options))));
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/marks/frame.js
var defaults5 = {
  ariaLabel: "frame",
  fill: "none",
  stroke: "currentColor",
  clip: !1
}, lineDefaults = {
  ariaLabel: "frame",
  fill: null,
  stroke: "currentColor",
  strokeLinecap: "square",
  clip: !1
}, Frame = class extends Mark {
  constructor(options = {}) {
    let { anchor = null } = options;
    super(singleton, void 0, options, anchor == null ? defaults5 : lineDefaults), this.anchor = maybeKeyword(anchor, "anchor", ["top", "right", "bottom", "left"]), rectInsets(this, options), anchor || rectRadii(this, options);
  }
  render(index2, scales, channels, dimensions, context) {
    let { marginTop, marginRight, marginBottom, marginLeft, width, height } = dimensions, { anchor, insetTop, insetRight, insetBottom, insetLeft } = this, { rx, ry, rx1y1, rx1y2, rx2y1, rx2y2 } = this, x12 = marginLeft + insetLeft, x2 = width - marginRight - insetRight, y12 = marginTop + insetTop, y2 = height - marginBottom - insetBottom;
    return create(anchor ? "svg:line" : rx1y1 || rx1y2 || rx2y1 || rx2y2 ? "svg:path" : "svg:rect", context).datum(0).call(applyIndirectStyles, this, dimensions, context).call(applyDirectStyles, this).call(applyChannelStyles, this, channels).call(applyTransform, this, {}).call(
      anchor === "left" ? (line3) => line3.attr("x1", x12).attr("x2", x12).attr("y1", y12).attr("y2", y2) : anchor === "right" ? (line3) => line3.attr("x1", x2).attr("x2", x2).attr("y1", y12).attr("y2", y2) : anchor === "top" ? (line3) => line3.attr("x1", x12).attr("x2", x2).attr("y1", y12).attr("y2", y12) : anchor === "bottom" ? (line3) => line3.attr("x1", x12).attr("x2", x2).attr("y1", y2).attr("y2", y2) : rx1y1 || rx1y2 || rx2y1 || rx2y2 ? (path2) => path2.call(applyRoundedRect, x12, y12, x2, y2, this) : (rect2) => rect2.attr("x", x12).attr("y", y12).attr("width", x2 - x12).attr("height", y2 - y12).attr("rx", rx).attr("ry", ry)
    ).node();
  }
};
function frame(options) {
  return new Frame(options);
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/marks/tip.js
var defaults6 = {
  ariaLabel: "tip",
  fill: "var(--plot-background)",
  stroke: "currentColor"
}, ignoreChannels = /* @__PURE__ */ new Set(["geometry", "href", "src", "ariaLabel", "scales"]), Tip = class extends Mark {
  constructor(data, options = {}) {
    options.tip && (options = { ...options, tip: !1 }), options.title === void 0 && isIterable(data) && isTextual(data) && (options = { ...options, title: identity6 });
    let {
      x: x2,
      y: y2,
      x1: x12,
      x2: x22,
      y1: y12,
      y2: y22,
      anchor,
      preferredAnchor = "bottom",
      monospace,
      fontFamily = monospace ? "ui-monospace, monospace" : void 0,
      fontSize,
      fontStyle,
      fontVariant,
      fontWeight,
      lineHeight = 1,
      lineWidth = 20,
      frameAnchor,
      format: format3,
      textAnchor = "start",
      textOverflow,
      textPadding = 8,
      title,
      pointerSize = 12,
      pathFilter = "drop-shadow(0 3px 4px rgba(0,0,0,0.2))"
    } = options;
    super(
      data,
      {
        x: { value: x12 != null && x22 != null ? null : x2, scale: "x", optional: !0 },
        // ignore midpoint
        y: { value: y12 != null && y22 != null ? null : y2, scale: "y", optional: !0 },
        // ignore midpoint
        x1: { value: x12, scale: "x", optional: x22 == null },
        y1: { value: y12, scale: "y", optional: y22 == null },
        x2: { value: x22, scale: "x", optional: x12 == null },
        y2: { value: y22, scale: "y", optional: y12 == null },
        title: { value: title, optional: !0 }
        // filter: defined
      },
      options,
      defaults6
    ), this.anchor = maybeAnchor(anchor, "anchor"), this.preferredAnchor = maybeAnchor(preferredAnchor, "preferredAnchor"), this.frameAnchor = maybeFrameAnchor(frameAnchor), this.textAnchor = impliedString(textAnchor, "middle"), this.textPadding = +textPadding, this.pointerSize = +pointerSize, this.pathFilter = string2(pathFilter), this.lineHeight = +lineHeight, this.lineWidth = +lineWidth, this.textOverflow = maybeTextOverflow(textOverflow), this.monospace = !!monospace, this.fontFamily = string2(fontFamily), this.fontSize = number5(fontSize), this.fontStyle = string2(fontStyle), this.fontVariant = string2(fontVariant), this.fontWeight = string2(fontWeight);
    for (let key in defaults6) key in this.channels && (this[key] = defaults6[key]);
    this.splitLines = splitter(this), this.clipLine = clipper(this), this.format = typeof format3 == "string" || typeof format3 == "function" ? { title: format3 } : { ...format3 };
  }
  render(index2, scales, values2, dimensions, context) {
    let mark = this, { x: x2, y: y2, fx, fy } = scales, { ownerSVGElement: svg, document: document2 } = context, { anchor, monospace, lineHeight, lineWidth } = this, { textPadding: r, pointerSize: m, pathFilter } = this, { marginTop, marginLeft } = dimensions, { x1: X12, y1: Y12, x2: X22, y2: Y22, x: X = X12 ?? X22, y: Y = Y12 ?? Y22 } = values2, ox = fx ? fx(index2.fx) - marginLeft : 0, oy = fy ? fy(index2.fy) - marginTop : 0, [cx, cy] = applyFrameAnchor(this, dimensions), px = anchorX(values2, cx), py = anchorY(values2, cy), widthof = monospace ? monospaceWidth : defaultWidth, ee = widthof(ellipsis), sources, format3;
    "title" in values2 ? (sources = getSourceChannels.call(this, { title: values2.channels.title }, scales), format3 = formatTitle) : (sources = getSourceChannels.call(this, values2.channels, scales), format3 = formatChannels);
    let g = create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyIndirectTextStyles, this).call(applyTransform, this, { x: X && x2, y: Y && y2 }).call(
      (g2) => g2.selectAll().data(index2).enter().append("g").attr("transform", (i) => `translate(${Math.round(px(i))},${Math.round(py(i))})`).call(applyDirectStyles, this).call((g3) => g3.append("path").attr("filter", pathFilter)).call(
        (g3) => g3.append("text").each(function(i) {
          let that = select(this);
          this.setAttribute("fill", "currentColor"), this.setAttribute("fill-opacity", 1), this.setAttribute("stroke", "none");
          let lines = format3.call(mark, i, index2, sources, scales, values2);
          if (typeof lines == "string")
            for (let line3 of mark.splitLines(lines))
              renderLine(that, { value: mark.clipLine(line3) });
          else {
            let labels = /* @__PURE__ */ new Set();
            for (let line3 of lines) {
              let { label = "" } = line3;
              label && labels.has(label) || (labels.add(label), renderLine(that, line3));
            }
          }
        })
      )
    );
    function renderLine(selection2, { label, value: value2, color: color3, opacity: opacity2 }) {
      label ??= "", value2 ??= "";
      let swatch = color3 != null || opacity2 != null, title, w = lineWidth * 100, [j] = cut(label, w, widthof, ee);
      if (j >= 0)
        label = label.slice(0, j).trimEnd() + ellipsis, title = value2.trim(), value2 = "";
      else {
        (label || !value2 && !swatch) && (value2 = " " + value2);
        let [k2] = cut(value2, w - widthof(label), widthof, ee);
        k2 >= 0 && (title = value2.trim(), value2 = value2.slice(0, k2).trimEnd() + ellipsis);
      }
      let line3 = selection2.append("tspan").attr("x", 0).attr("dy", `${lineHeight}em`).text("\u200B");
      label && line3.append("tspan").attr("font-weight", "bold").text(label), value2 && line3.append(() => document2.createTextNode(value2)), swatch && line3.append("tspan").text(" \u25A0").attr("fill", color3).attr("fill-opacity", opacity2).style("user-select", "none"), title && line3.append("title").text(title);
    }
    function postrender() {
      let { width, height } = dimensions.facet ?? dimensions;
      g.selectChildren().each(function(i) {
        let { x: tx, width: w, height: h } = this.getBBox();
        w = Math.round(w), h = Math.round(h);
        let a2 = anchor;
        if (a2 === void 0) {
          let x3 = px(i) + ox, y3 = py(i) + oy, fitLeft = x3 + w + m + r * 2 < width, fitRight = x3 - w - m - r * 2 > 0, fitTop = y3 + h + m + r * 2 < height, fitBottom = y3 - h - m - r * 2 > 0;
          a2 = fitLeft && fitRight ? fitTop && fitBottom ? mark.preferredAnchor : fitBottom ? "bottom" : "top" : fitTop && fitBottom ? fitLeft ? "left" : "right" : (fitLeft || fitRight) && (fitTop || fitBottom) ? `${fitBottom ? "bottom" : "top"}-${fitLeft ? "left" : "right"}` : mark.preferredAnchor;
        }
        let path2 = this.firstChild, text2 = this.lastChild;
        if (path2.setAttribute("d", getPath(a2, m, r, w, h)), tx) for (let t of text2.childNodes) t.setAttribute("x", -tx);
        text2.setAttribute("y", `${+getLineOffset(a2, text2.childNodes.length, lineHeight).toFixed(6)}em`), text2.setAttribute("transform", `translate(${getTextTranslate(a2, m, r, w, h)})`);
      }), g.attr("visibility", null);
    }
    return index2.length && (g.attr("visibility", "hidden"), svg.isConnected ? Promise.resolve().then(postrender) : typeof requestAnimationFrame < "u" && requestAnimationFrame(postrender)), g.node();
  }
};
function tip(data, { x: x2, y: y2, ...options } = {}) {
  return options.frameAnchor === void 0 && ([x2, y2] = maybeTuple(x2, y2)), new Tip(data, { ...options, x: x2, y: y2 });
}
function getLineOffset(anchor, length2, lineHeight) {
  return /^top(?:-|$)/.test(anchor) ? 0.94 - lineHeight : -0.29 - length2 * lineHeight;
}
function getTextTranslate(anchor, m, r, width, height) {
  switch (anchor) {
    case "middle":
      return [-width / 2, height / 2];
    case "top-left":
      return [r, m + r];
    case "top":
      return [-width / 2, m / 2 + r];
    case "top-right":
      return [-width - r, m + r];
    case "right":
      return [-m / 2 - width - r, height / 2];
    case "bottom-left":
      return [r, -m - r];
    case "bottom":
      return [-width / 2, -m / 2 - r];
    case "bottom-right":
      return [-width - r, -m - r];
    case "left":
      return [r + m / 2, height / 2];
  }
}
function getPath(anchor, m, r, width, height) {
  let w = width + r * 2, h = height + r * 2;
  switch (anchor) {
    case "middle":
      return `M${-w / 2},${-h / 2}h${w}v${h}h${-w}z`;
    case "top-left":
      return `M0,0l${m},${m}h${w - m}v${h}h${-w}z`;
    case "top":
      return `M0,0l${m / 2},${m / 2}h${(w - m) / 2}v${h}h${-w}v${-h}h${(w - m) / 2}z`;
    case "top-right":
      return `M0,0l${-m},${m}h${m - w}v${h}h${w}z`;
    case "right":
      return `M0,0l${-m / 2},${-m / 2}v${m / 2 - h / 2}h${-w}v${h}h${w}v${m / 2 - h / 2}z`;
    case "bottom-left":
      return `M0,0l${m},${-m}h${w - m}v${-h}h${-w}z`;
    case "bottom":
      return `M0,0l${m / 2},${-m / 2}h${(w - m) / 2}v${-h}h${-w}v${h}h${(w - m) / 2}z`;
    case "bottom-right":
      return `M0,0l${-m},${-m}h${m - w}v${-h}h${w}z`;
    case "left":
      return `M0,0l${m / 2},${-m / 2}v${m / 2 - h / 2}h${w}v${h}h${-w}v${m / 2 - h / 2}z`;
  }
}
function getSourceChannels(channels, scales) {
  let sources = {}, format3 = this.format;
  format3 = maybeExpandPairedFormat(format3, channels, "x"), format3 = maybeExpandPairedFormat(format3, channels, "y"), this.format = format3;
  for (let key in format3) {
    let value2 = format3[key];
    if (!(value2 === null || value2 === !1))
      if (key === "fx" || key === "fy")
        sources[key] = !0;
      else {
        let source = getSource(channels, key);
        source && (sources[key] = source);
      }
  }
  for (let key in channels) {
    if (key in sources || key in format3 || ignoreChannels.has(key) || (key === "x" || key === "y") && channels.geometry) continue;
    let source = getSource(channels, key);
    if (source) {
      if (source.scale == null && source.defaultScale === "color") continue;
      sources[key] = source;
    }
  }
  this.facet && (scales.fx && !("fx" in format3) && (sources.fx = !0), scales.fy && !("fy" in format3) && (sources.fy = !0));
  for (let key in sources) {
    let format4 = this.format[key];
    if (typeof format4 == "string") {
      let value2 = sources[key]?.value ?? scales[key]?.domain() ?? [];
      this.format[key] = (isTemporal(value2) ? utcFormat : format)(format4);
    } else if (format4 === void 0 || format4 === !0) {
      let scale = scales[key];
      this.format[key] = scale?.bandwidth ? inferTickFormat(scale, scale.domain()) : formatDefault;
    }
  }
  return sources;
}
function maybeExpandPairedFormat(format3, channels, key) {
  if (!(key in format3)) return format3;
  let key1 = `${key}1`, key2 = `${key}2`;
  if ((key1 in format3 || !(key1 in channels)) && (key2 in format3 || !(key2 in channels))) return format3;
  let entries = Object.entries(format3), value2 = format3[key];
  return entries.splice(entries.findIndex(([name]) => name === key) + 1, 0, [key1, value2], [key2, value2]), Object.fromEntries(entries);
}
function formatTitle(i, index2, { title }) {
  return this.format.title(title.value[i], i);
}
function* formatChannels(i, index2, channels, scales, values2) {
  for (let key in channels) {
    if (key === "fx" || key === "fy") {
      yield {
        label: formatLabel(scales, channels, key),
        value: this.format[key](index2[key], i)
      };
      continue;
    }
    if (key === "x1" && "x2" in channels || key === "y1" && "y2" in channels) continue;
    let channel = channels[key];
    if (key === "x2" && "x1" in channels)
      yield {
        label: formatPairLabel(scales, channels, "x"),
        value: formatPair(this.format.x2, channels.x1, channel, i)
      };
    else if (key === "y2" && "y1" in channels)
      yield {
        label: formatPairLabel(scales, channels, "y"),
        value: formatPair(this.format.y2, channels.y1, channel, i)
      };
    else {
      let value2 = channel.value[i], scale = channel.scale;
      if (!defined(value2) && scale == null) continue;
      yield {
        label: formatLabel(scales, channels, key),
        value: this.format[key](value2, i),
        color: scale === "color" ? values2[key][i] : null,
        opacity: scale === "opacity" ? values2[key][i] : null
      };
    }
  }
}
function formatPair(formatValue, c1, c22, i) {
  return c22.hint?.length ? `${formatValue(c22.value[i] - c1.value[i], i)}` : `${formatValue(c1.value[i], i)}\u2013${formatValue(c22.value[i], i)}`;
}
function formatPairLabel(scales, channels, key) {
  let l1 = formatLabel(scales, channels, `${key}1`, key), l2 = formatLabel(scales, channels, `${key}2`, key);
  return l1 === l2 ? l1 : `${l1}\u2013${l2}`;
}
function formatLabel(scales, channels, key, defaultLabel = key) {
  let channel = channels[key], scale = scales[channel?.scale ?? key];
  return String(scale?.label ?? channel?.label ?? defaultLabel);
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/plot.js
function plot(options = {}) {
  let { facet, style, title, subtitle, caption, ariaLabel, ariaDescription } = options, className = maybeClassName(options.className), marks2 = options.marks === void 0 ? [] : flatMarks(options.marks);
  marks2.push(...inferTips(marks2));
  let topFacetState = maybeTopFacet(facet, options), facetStateByMark = /* @__PURE__ */ new Map();
  for (let mark of marks2) {
    let facetState = maybeMarkFacet(mark, topFacetState, options);
    facetState && facetStateByMark.set(mark, facetState);
  }
  let channelsByScale = /* @__PURE__ */ new Map();
  topFacetState && addScaleChannels(channelsByScale, [topFacetState], options), addScaleChannels(channelsByScale, facetStateByMark, options);
  let axes = flatMarks(inferAxes(marks2, channelsByScale, options));
  for (let mark of axes) {
    let facetState = maybeMarkFacet(mark, topFacetState, options);
    facetState && facetStateByMark.set(mark, facetState);
  }
  marks2.unshift(...axes);
  let facets = createFacets(channelsByScale, options);
  if (facets !== void 0) {
    let topFacetsIndex = topFacetState ? facetFilter(facets, topFacetState) : void 0;
    for (let mark of marks2) {
      if (mark.facet === null || mark.facet === "super") continue;
      let facetState = facetStateByMark.get(mark);
      facetState !== void 0 && (facetState.facetsIndex = mark.fx != null || mark.fy != null ? facetFilter(facets, facetState) : topFacetsIndex);
    }
    let nonEmpty = /* @__PURE__ */ new Set();
    for (let { facetsIndex } of facetStateByMark.values())
      facetsIndex?.forEach((index2, i) => {
        index2?.length > 0 && nonEmpty.add(i);
      });
    facets.forEach(
      0 < nonEmpty.size && nonEmpty.size < facets.length ? (f, i) => f.empty = !nonEmpty.has(i) : (f) => f.empty = !1
    );
    for (let mark of marks2)
      if (mark.facet === "exclude") {
        let facetState = facetStateByMark.get(mark);
        facetState !== void 0 && (facetState.facetsIndex = facetExclude(facetState.facetsIndex));
      }
  }
  for (let key of registry.keys())
    isScaleOptions(options[key]) && key !== "fx" && key !== "fy" && channelsByScale.set(key, []);
  let stateByMark = /* @__PURE__ */ new Map();
  for (let mark of marks2) {
    if (stateByMark.has(mark)) throw new Error("duplicate mark; each mark must be unique");
    let { facetsIndex, channels: facetChannels } = facetStateByMark.get(mark) ?? {}, { data, facets: facets2, channels } = mark.initialize(facetsIndex, facetChannels, options);
    applyScaleTransforms(channels, options), stateByMark.set(mark, { data, facets: facets2, channels });
  }
  let scaleDescriptors = createScales(addScaleChannels(channelsByScale, stateByMark, options), options), dimensions = createDimensions(scaleDescriptors, marks2, options);
  autoScaleRange(scaleDescriptors, dimensions);
  let scales = createScaleFunctions(scaleDescriptors), { fx, fy } = scales, subdimensions = fx || fy ? innerDimensions(scaleDescriptors, dimensions) : dimensions, superdimensions = fx || fy ? actualDimensions(scales, dimensions) : dimensions, context = createContext(options), document2 = context.document, svg = creator("svg").call(document2.documentElement), figure2 = svg;
  context.ownerSVGElement = svg, context.className = className, context.projection = createProjection(options, subdimensions), context.path = function() {
    return index(this.projection ?? xyProjection(scales));
  }, context.filterFacets = (data, channels) => facetFilter(facets, { channels, groups: facetGroups(data, channels) }), context.getMarkState = (mark) => {
    let state = stateByMark.get(mark), facetState = facetStateByMark.get(mark);
    return { ...state, channels: { ...state.channels, ...facetState?.channels } };
  }, context.dispatchValue = (value2) => {
    figure2.value !== value2 && (figure2.value = value2, figure2.dispatchEvent(new context.document.defaultView.Event("input", { bubbles: !0 })));
  };
  let newByScale = /* @__PURE__ */ new Set();
  for (let [mark, state] of stateByMark)
    if (mark.initializer != null) {
      let dimensions2 = mark.facet === "super" ? superdimensions : subdimensions, update = mark.initializer(state.data, state.facets, state.channels, scales, dimensions2, context);
      if (update.data !== void 0 && (state.data = update.data), update.facets !== void 0 && (state.facets = update.facets), update.channels !== void 0) {
        let { fx: fx2, fy: fy2, ...channels } = update.channels;
        inferChannelScales(channels), Object.assign(state.channels, channels);
        for (let channel of Object.values(channels)) {
          let { scale } = channel;
          scale != null && !isPosition(registry.get(scale)) && (applyScaleTransform(channel, options), newByScale.add(scale));
        }
        (fx2 != null || fy2 != null) && facetStateByMark.set(mark, !0);
      }
    }
  if (newByScale.size) {
    let newChannelsByScale = /* @__PURE__ */ new Map();
    addScaleChannels(newChannelsByScale, stateByMark, options, (key) => newByScale.has(key)), addScaleChannels(channelsByScale, stateByMark, options, (key) => newByScale.has(key));
    let newScaleDescriptors = inheritScaleLabels(createScales(newChannelsByScale, options), scaleDescriptors), { scales: newExposedScales, ...newScales } = createScaleFunctions(newScaleDescriptors);
    Object.assign(scaleDescriptors, newScaleDescriptors), Object.assign(scales, newScales), Object.assign(scales.scales, newExposedScales);
  }
  let facetDomains, facetTranslate;
  facets !== void 0 && (facetDomains = { x: fx?.domain(), y: fy?.domain() }, facets = recreateFacets(facets, facetDomains), facetTranslate = facetTranslator(fx, fy, dimensions));
  for (let [mark, state] of stateByMark)
    state.values = mark.scale(state.channels, scales, context);
  let { width, height } = dimensions;
  select(svg).attr("class", className).attr("fill", "currentColor").attr("font-family", "system-ui, sans-serif").attr("font-size", 10).attr("text-anchor", "middle").attr("width", width).attr("height", height).attr("viewBox", `0 0 ${width} ${height}`).attr("aria-label", ariaLabel).attr("aria-description", ariaDescription).call(
    (svg2) => (
      // Warning: if you edit this, change defaultClassName.
      svg2.append("style").text(
        `:where(.${className}) {
  --plot-background: white;
  display: block;
  height: auto;
  height: intrinsic;
  max-width: 100%;
}
:where(.${className} text),
:where(.${className} tspan) {
  white-space: pre;
}`
      )
    )
  ).call(applyInlineStyles, style);
  for (let mark of marks2) {
    let { channels, values: values2, facets: indexes } = stateByMark.get(mark);
    if (facets === void 0 || mark.facet === "super") {
      let index2 = null;
      if (indexes && (index2 = indexes[0], index2 = mark.filter(index2, channels, values2), index2.length === 0))
        continue;
      let node = mark.render(index2, scales, values2, superdimensions, context);
      if (node == null) continue;
      svg.appendChild(node);
    } else {
      let g;
      for (let f of facets) {
        if (!(mark.facetAnchor?.(facets, facetDomains, f) ?? !f.empty)) continue;
        let index2 = null;
        if (indexes) {
          let faceted = facetStateByMark.has(mark);
          if (index2 = indexes[faceted ? f.i : 0], index2 = mark.filter(index2, channels, values2), index2.length === 0) continue;
          !faceted && index2 === indexes[0] && (index2 = subarray(index2)), index2.fx = f.x, index2.fy = f.y, index2.fi = f.i;
        }
        let node = mark.render(index2, scales, values2, subdimensions, context);
        if (node != null) {
          (g ??= select(svg).append("g")).append(() => node).datum(f);
          for (let name of ["aria-label", "aria-description", "aria-hidden", "transform"])
            node.hasAttribute(name) && (g.attr(name, node.getAttribute(name)), node.removeAttribute(name));
        }
      }
      g?.selectChildren().each(facetTranslate);
    }
  }
  let legends = createLegends(scaleDescriptors, context, options), { figure: figured = title != null || subtitle != null || caption != null || legends.length > 0 } = options;
  figured && (figure2 = document2.createElement("figure"), figure2.className = `${className}-figure`, figure2.style.maxWidth = "initial", title != null && figure2.append(createTitleElement(document2, title, "h2")), subtitle != null && figure2.append(createTitleElement(document2, subtitle, "h3")), figure2.append(...legends, svg), caption != null && figure2.append(createFigcaption(document2, caption)), "value" in svg && (figure2.value = svg.value, delete svg.value)), figure2.scale = exposeScales(scales.scales), figure2.legend = exposeLegends(scaleDescriptors, context, options);
  let w = consumeWarnings();
  return w > 0 && select(svg).append("text").attr("x", width).attr("y", 20).attr("dy", "-1em").attr("text-anchor", "end").attr("font-family", "initial").text("\u26A0\uFE0F").append("title").text(`${w.toLocaleString("en-US")} warning${w === 1 ? "" : "s"}. Please check the console.`), figure2;
}
function createTitleElement(document2, contents, tag) {
  if (contents.ownerDocument) return contents;
  let e = document2.createElement(tag);
  return e.append(contents), e;
}
function createFigcaption(document2, caption) {
  let e = document2.createElement("figcaption");
  return e.append(caption), e;
}
function flatMarks(marks2) {
  return marks2.flat(1 / 0).filter((mark) => mark != null).map(markify);
}
function markify(mark) {
  return typeof mark.render == "function" ? mark : new Render(mark);
}
var Render = class extends Mark {
  constructor(render) {
    if (typeof render != "function") throw new TypeError("invalid mark; missing render function");
    super(), this.render = render;
  }
  render() {
  }
};
function applyScaleTransforms(channels, options) {
  for (let name in channels) applyScaleTransform(channels[name], options);
  return channels;
}
function applyScaleTransform(channel, options) {
  let { scale, transform: t = !0 } = channel;
  if (scale == null || !t) return;
  let {
    type,
    percent,
    interval,
    transform: transform2 = percent ? (x2) => x2 == null ? NaN : x2 * 100 : maybeIntervalTransform(interval, type)
  } = options[scale] ?? {};
  transform2 != null && (channel.value = map2(channel.value, transform2), channel.transform = !1);
}
function inferChannelScales(channels) {
  for (let name in channels)
    inferChannelScale(name, channels[name]);
}
function addScaleChannels(channelsByScale, stateByMark, options, filter2 = yes) {
  for (let { channels } of stateByMark.values())
    for (let name in channels) {
      let channel = channels[name], { scale } = channel;
      if (scale != null && filter2(scale))
        if (scale === "projection") {
          if (!hasProjection(options)) {
            let gx = options.x?.domain === void 0, gy = options.y?.domain === void 0;
            if (gx || gy) {
              let [x2, y2] = getGeometryChannels(channel);
              gx && addScaleChannel(channelsByScale, "x", x2), gy && addScaleChannel(channelsByScale, "y", y2);
            }
          }
        } else
          addScaleChannel(channelsByScale, scale, channel);
    }
  return channelsByScale;
}
function addScaleChannel(channelsByScale, scale, channel) {
  let scaleChannels = channelsByScale.get(scale);
  scaleChannels !== void 0 ? scaleChannels.push(channel) : channelsByScale.set(scale, [channel]);
}
function maybeTopFacet(facet, options) {
  if (facet == null) return;
  let { x: x2, y: y2 } = facet;
  if (x2 == null && y2 == null) return;
  let data = dataify(facet.data);
  if (data == null) throw new Error("missing facet data");
  let channels = {};
  x2 != null && (channels.fx = createChannel(data, { value: x2, scale: "fx" })), y2 != null && (channels.fy = createChannel(data, { value: y2, scale: "fy" })), applyScaleTransforms(channels, options);
  let groups = facetGroups(data, channels);
  return { channels, groups, data: facet.data };
}
function maybeMarkFacet(mark, topFacetState, options) {
  if (mark.facet === null || mark.facet === "super") return;
  let { fx, fy } = mark;
  if (fx != null || fy != null) {
    let data2 = dataify(mark.data ?? fx ?? fy);
    if (data2 === void 0) throw new Error(`missing facet data in ${mark.ariaLabel}`);
    if (data2 === null) return;
    let channels2 = {};
    return fx != null && (channels2.fx = createChannel(data2, { value: fx, scale: "fx" })), fy != null && (channels2.fy = createChannel(data2, { value: fy, scale: "fy" })), applyScaleTransforms(channels2, options), { channels: channels2, groups: facetGroups(data2, channels2) };
  }
  if (topFacetState === void 0) return;
  let { channels, groups, data } = topFacetState;
  if (mark.facet !== "auto" || mark.data === data) return { channels, groups };
  data.length > 0 && (groups.size > 1 || groups.size === 1 && channels.fx && channels.fy && [...groups][0][1].size > 1) && lengthof(dataify(mark.data)) === lengthof(data) && warn(
    `Warning: the ${mark.ariaLabel} mark appears to use faceted data, but isn\u2019t faceted. The mark data has the same length as the facet data and the mark facet option is "auto", but the mark data and facet data are distinct. If this mark should be faceted, set the mark facet option to true; otherwise, suppress this warning by setting the mark facet option to false.`
  );
}
function derive(mark, options = {}) {
  return initializer({ ...options, x: null, y: null }, (data, facets, channels, scales, dimensions, context) => context.getMarkState(mark));
}
function inferTips(marks2) {
  let tips = [];
  for (let mark of marks2) {
    let tipOptions = mark.tip;
    if (tipOptions) {
      tipOptions === !0 ? tipOptions = {} : typeof tipOptions == "string" && (tipOptions = { pointer: tipOptions });
      let { pointer: p, preferredAnchor: a2 } = tipOptions;
      p = /^x$/i.test(p) ? pointerX : /^y$/i.test(p) ? pointerY : pointer2, tipOptions = p(derive(mark, tipOptions)), tipOptions.title = null, a2 === void 0 && (tipOptions.preferredAnchor = p === pointerY ? "left" : "bottom");
      let t = tip(mark.data, tipOptions);
      t.facet = mark.facet, t.facetAnchor = mark.facetAnchor, tips.push(t);
    }
  }
  return tips;
}
function inferAxes(marks2, channelsByScale, options) {
  let {
    projection: projection3,
    x: x2 = {},
    y: y2 = {},
    fx = {},
    fy = {},
    axis: axis2,
    grid,
    facet = {},
    facet: { axis: facetAxis = axis2, grid: facetGrid } = facet,
    x: { axis: xAxis = axis2, grid: xGrid = xAxis === null ? null : grid } = x2,
    y: { axis: yAxis = axis2, grid: yGrid = yAxis === null ? null : grid } = y2,
    fx: { axis: fxAxis = facetAxis, grid: fxGrid = fxAxis === null ? null : facetGrid } = fx,
    fy: { axis: fyAxis = facetAxis, grid: fyGrid = fyAxis === null ? null : facetGrid } = fy
  } = options;
  (projection3 || !isScaleOptions(x2) && !hasPositionChannel("x", marks2)) && (xAxis = xGrid = null), (projection3 || !isScaleOptions(y2) && !hasPositionChannel("y", marks2)) && (yAxis = yGrid = null), channelsByScale.has("fx") || (fxAxis = fxGrid = null), channelsByScale.has("fy") || (fyAxis = fyGrid = null), xAxis === void 0 && (xAxis = !hasAxis(marks2, "x")), yAxis === void 0 && (yAxis = !hasAxis(marks2, "y")), fxAxis === void 0 && (fxAxis = !hasAxis(marks2, "fx")), fyAxis === void 0 && (fyAxis = !hasAxis(marks2, "fy")), xAxis === !0 && (xAxis = "bottom"), yAxis === !0 && (yAxis = "left"), fxAxis === !0 && (fxAxis = xAxis === "top" || xAxis === null ? "bottom" : "top"), fyAxis === !0 && (fyAxis = yAxis === "right" || yAxis === null ? "left" : "right");
  let axes = [];
  return maybeGrid(axes, fyGrid, gridFy, fy), maybeAxis(axes, fyAxis, axisFy, "right", "left", facet, fy), maybeGrid(axes, fxGrid, gridFx, fx), maybeAxis(axes, fxAxis, axisFx, "top", "bottom", facet, fx), maybeGrid(axes, yGrid, gridY, y2), maybeAxis(axes, yAxis, axisY, "left", "right", options, y2), maybeGrid(axes, xGrid, gridX, x2), maybeAxis(axes, xAxis, axisX, "bottom", "top", options, x2), axes;
}
function maybeAxis(axes, axis2, axisType, primary, secondary, defaults10, options) {
  if (!axis2) return;
  let both = isBoth(axis2);
  options = axisOptions(both ? primary : axis2, defaults10, options);
  let { line: line3 } = options;
  (axisType === axisY || axisType === axisX) && line3 && !isNone(line3) && axes.push(frame(lineOptions(options))), axes.push(axisType(options)), both && axes.push(axisType({ ...options, anchor: secondary, label: null }));
}
function maybeGrid(axes, grid, gridType, options) {
  !grid || isNone(grid) || axes.push(gridType(gridOptions(grid, options)));
}
function isBoth(value2) {
  return /^\s*both\s*$/i.test(value2);
}
function axisOptions(anchor, defaults10, {
  line: line3 = defaults10.line,
  ticks: ticks2,
  tickSize,
  tickSpacing,
  tickPadding,
  tickFormat: tickFormat2,
  tickRotate,
  fontVariant,
  ariaLabel,
  ariaDescription,
  label = defaults10.label,
  labelAnchor,
  labelArrow = defaults10.labelArrow,
  labelOffset
}) {
  return {
    anchor,
    line: line3,
    ticks: ticks2,
    tickSize,
    tickSpacing,
    tickPadding,
    tickFormat: tickFormat2,
    tickRotate,
    fontVariant,
    ariaLabel,
    ariaDescription,
    label,
    labelAnchor,
    labelArrow,
    labelOffset
  };
}
function lineOptions(options) {
  let { anchor, line: line3 } = options;
  return { anchor, facetAnchor: anchor + "-empty", stroke: line3 === !0 ? void 0 : line3 };
}
function gridOptions(grid, {
  stroke = isColor(grid) ? grid : void 0,
  ticks: ticks2 = isGridTicks(grid) ? grid : void 0,
  tickSpacing,
  ariaLabel,
  ariaDescription
}) {
  return {
    stroke,
    ticks: ticks2,
    tickSpacing,
    ariaLabel,
    ariaDescription
  };
}
function isGridTicks(grid) {
  switch (typeof grid) {
    case "number":
      return !0;
    case "string":
      return !isColor(grid);
  }
  return isIterable(grid) || typeof grid?.range == "function";
}
function hasAxis(marks2, k2) {
  let prefix = `${k2}-axis `;
  return marks2.some((m) => m.ariaLabel?.startsWith(prefix));
}
function hasPositionChannel(k2, marks2) {
  for (let mark of marks2)
    for (let key in mark.channels) {
      let { scale } = mark.channels[key];
      if (scale === k2 || scale === "projection")
        return !0;
    }
  return !1;
}
function inheritScaleLabels(newScales, scales) {
  for (let key in newScales) {
    let newScale = newScales[key], scale = scales[key];
    newScale.label === void 0 && scale && (newScale.label = scale.label);
  }
  return newScales;
}
function actualDimensions({ fx, fy }, dimensions) {
  let { marginTop, marginRight, marginBottom, marginLeft, width, height } = outerDimensions(dimensions), fxr = fx && outerRange(fx), fyr = fy && outerRange(fy);
  return {
    marginTop: fy ? fyr[0] : marginTop,
    marginRight: fx ? width - fxr[1] : marginRight,
    marginBottom: fy ? height - fyr[1] : marginBottom,
    marginLeft: fx ? fxr[0] : marginLeft,
    // Some marks, namely the x- and y-axis labels, want to know what the
    // desired (rather than actual) margins are for positioning.
    inset: {
      marginTop: dimensions.marginTop,
      marginRight: dimensions.marginRight,
      marginBottom: dimensions.marginBottom,
      marginLeft: dimensions.marginLeft
    },
    width,
    height
  };
}
function outerRange(scale) {
  let domain = scale.domain();
  if (domain.length === 0) return [0, scale.bandwidth()];
  let x12 = scale(domain[0]), x2 = scale(domain[domain.length - 1]);
  return x2 < x12 && ([x12, x2] = [x2, x12]), [x12, x2 + scale.bandwidth()];
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/curve.js
var curves = /* @__PURE__ */ new Map([
  ["basis", basis2],
  ["basis-closed", basisClosed2],
  ["basis-open", basisOpen],
  ["bundle", bundle],
  ["bump-x", bumpX],
  ["bump-y", bumpY],
  ["cardinal", cardinal],
  ["cardinal-closed", cardinalClosed],
  ["cardinal-open", cardinalOpen],
  ["catmull-rom", catmullRom],
  ["catmull-rom-closed", catmullRomClosed],
  ["catmull-rom-open", catmullRomOpen],
  ["linear", curveLinear],
  ["linear-closed", linearClosed],
  ["monotone-x", monotoneX],
  ["monotone-y", monotoneY],
  ["natural", natural],
  ["step", step],
  ["step-after", stepAfter],
  ["step-before", stepBefore]
]);
function maybeCurve(curve = curveLinear, tension) {
  if (typeof curve == "function") return curve;
  let c3 = curves.get(`${curve}`.toLowerCase());
  if (!c3) throw new Error(`unknown curve: ${curve}`);
  if (tension !== void 0) {
    if ("beta" in c3)
      return c3.beta(tension);
    if ("tension" in c3)
      return c3.tension(tension);
    if ("alpha" in c3)
      return c3.alpha(tension);
  }
  return c3;
}
function maybeCurveAuto(curve = curveAuto, tension) {
  return typeof curve != "function" && `${curve}`.toLowerCase() === "auto" ? curveAuto : maybeCurve(curve, tension);
}
function curveAuto(context) {
  return curveLinear(context);
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/transforms/bin.js
function binX(outputs = { y: "count" }, options = {}) {
  [outputs, options] = mergeOptions2(outputs, options);
  let { x: x2, y: y2 } = options;
  return binn(maybeBinValue(x2, options, identity6), null, null, y2, outputs, maybeInsetX(options));
}
function maybeDenseInterval(bin, k2, options = {}) {
  if (options?.interval == null) return options;
  let { reduce = reduceFirst } = options, outputs = { filter: null };
  return options[k2] != null && (outputs[k2] = reduce), options[`${k2}1`] != null && (outputs[`${k2}1`] = reduce), options[`${k2}2`] != null && (outputs[`${k2}2`] = reduce), bin(outputs, options);
}
function maybeDenseIntervalX(options = {}) {
  return maybeDenseInterval(binX, "y", withTip(options, "x"));
}
function binn(bx, by, gx, gy, {
  data: reduceData = reduceIdentity,
  // TODO avoid materializing when unused?
  filter: filter2 = reduceCount,
  // return only non-empty bins by default
  sort: sort3,
  reverse: reverse2,
  ...outputs
  // output channel definitions
} = {}, inputs = {}) {
  bx = maybeBin(bx), by = maybeBin(by), outputs = maybeBinOutputs(outputs, inputs), reduceData = maybeBinReduce(reduceData, identity6), sort3 = sort3 == null ? void 0 : maybeBinOutput("sort", sort3, inputs), filter2 = filter2 == null ? void 0 : maybeBinEvaluator("filter", filter2, inputs), gx != null && hasOutput(outputs, "x", "x1", "x2") && (gx = null), gy != null && hasOutput(outputs, "y", "y1", "y2") && (gy = null);
  let [BX1, setBX1] = maybeColumn(bx), [BX2, setBX2] = maybeColumn(bx), [BY1, setBY1] = maybeColumn(by), [BY2, setBY2] = maybeColumn(by), [k2, gk] = gx != null ? [gx, "x"] : gy != null ? [gy, "y"] : [], [GK, setGK] = maybeColumn(k2), {
    x: x2,
    y: y2,
    z,
    fill,
    stroke,
    x1: x12,
    x2: x22,
    // consumed if x is an output
    y1: y12,
    y2: y22,
    // consumed if y is an output
    domain,
    cumulative,
    thresholds,
    interval,
    ...options
  } = inputs, [GZ, setGZ] = maybeColumn(z), [vfill] = maybeColorChannel(fill), [vstroke] = maybeColorChannel(stroke), [GF, setGF] = maybeColumn(vfill), [GS, setGS] = maybeColumn(vstroke);
  return {
    ..."z" in inputs && { z: GZ || z },
    ..."fill" in inputs && { fill: GF || fill },
    ..."stroke" in inputs && { stroke: GS || stroke },
    ...basic(options, (data, facets, plotOptions) => {
      let K2 = maybeApplyInterval(valueof(data, k2), plotOptions?.[gk]), Z = valueof(data, z), F = valueof(data, vfill), S = valueof(data, vstroke), G = maybeSubgroup(outputs, { z: Z, fill: F, stroke: S }), groupFacets = [], groupData = [], GK2 = K2 && setGK([]), GZ2 = Z && setGZ([]), GF2 = F && setGF([]), GS2 = S && setGS([]), BX12 = bx && setBX1([]), BX22 = bx && setBX2([]), BY12 = by && setBY1([]), BY22 = by && setBY2([]), bin = bing(bx, by, data), i = 0;
      for (let o of outputs) o.initialize(data);
      sort3 && sort3.initialize(data), filter2 && filter2.initialize(data);
      for (let facet of facets) {
        let groupFacet = [];
        for (let o of outputs) o.scope("facet", facet);
        sort3 && sort3.scope("facet", facet), filter2 && filter2.scope("facet", facet);
        for (let [f, I] of maybeGroup(facet, G))
          for (let [k3, g] of maybeGroup(I, K2))
            for (let [b, extent3] of bin(g))
              if (G && (extent3.z = f), !(filter2 && !filter2.reduce(b, extent3))) {
                groupFacet.push(i++), groupData.push(reduceData.reduceIndex(b, data, extent3)), K2 && GK2.push(k3), Z && GZ2.push(G === Z ? f : Z[(b.length > 0 ? b : g)[0]]), F && GF2.push(G === F ? f : F[(b.length > 0 ? b : g)[0]]), S && GS2.push(G === S ? f : S[(b.length > 0 ? b : g)[0]]), BX12 && (BX12.push(extent3.x1), BX22.push(extent3.x2)), BY12 && (BY12.push(extent3.y1), BY22.push(extent3.y2));
                for (let o of outputs) o.reduce(b, extent3);
                sort3 && sort3.reduce(b, extent3);
              }
        groupFacets.push(groupFacet);
      }
      return maybeSort(groupFacets, sort3, reverse2), { data: groupData, facets: groupFacets };
    }),
    ...!hasOutput(outputs, "x") && (BX1 ? { x1: BX1, x2: BX2, x: mid(BX1, BX2) } : { x: x2, x1: x12, x2: x22 }),
    ...!hasOutput(outputs, "y") && (BY1 ? { y1: BY1, y2: BY2, y: mid(BY1, BY2) } : { y: y2, y1: y12, y2: y22 }),
    ...GK && { [gk]: GK },
    ...Object.fromEntries(outputs.map(({ name, output }) => [name, output]))
  };
}
function mergeOptions2({ cumulative, domain, thresholds, interval, ...outputs }, options) {
  return [outputs, { cumulative, domain, thresholds, interval, ...options }];
}
function maybeBinValue(value2, { cumulative, domain, thresholds, interval }, defaultValue) {
  return value2 = { ...maybeValue(value2) }, value2.domain === void 0 && (value2.domain = domain), value2.cumulative === void 0 && (value2.cumulative = cumulative), value2.thresholds === void 0 && (value2.thresholds = thresholds), value2.interval === void 0 && (value2.interval = interval), value2.value === void 0 && (value2.value = defaultValue), value2.thresholds = maybeThresholds(value2.thresholds, value2.interval), value2;
}
function maybeBin(options) {
  if (options == null) return;
  let { value: value2, cumulative, domain = extent, thresholds } = options, bin = (data) => {
    let V = valueof(data, value2), T;
    if (isTemporal(V) || isTimeThresholds(thresholds)) {
      V = map2(V, coerceDate, Float64Array);
      let [min3, max2] = typeof domain == "function" ? domain(V) : domain, t = typeof thresholds == "function" && !isInterval(thresholds) ? thresholds(V, min3, max2) : thresholds;
      typeof t == "number" && (t = utcTickInterval(min3, max2, t)), isInterval(t) && (domain === extent && (min3 = t.floor(min3), max2 = t.offset(t.floor(max2))), t = t.range(min3, t.offset(max2))), T = t;
    } else {
      V = coerceNumbers(V);
      let [min3, max2] = typeof domain == "function" ? domain(V) : domain, t = typeof thresholds == "function" && !isInterval(thresholds) ? thresholds(V, min3, max2) : thresholds;
      if (typeof t == "number")
        if (domain === extent) {
          let step2 = tickIncrement(min3, max2, t);
          if (isFinite(step2))
            if (step2 > 0) {
              let r0 = Math.round(min3 / step2), r1 = Math.round(max2 / step2);
              r0 * step2 <= min3 || --r0, r1 * step2 > max2 || ++r1;
              let n = r1 - r0 + 1;
              t = new Float64Array(n);
              for (let i = 0; i < n; ++i) t[i] = (r0 + i) * step2;
            } else if (step2 < 0) {
              step2 = -step2;
              let r0 = Math.round(min3 * step2), r1 = Math.round(max2 * step2);
              r0 / step2 <= min3 || --r0, r1 / step2 > max2 || ++r1;
              let n = r1 - r0 + 1;
              t = new Float64Array(n);
              for (let i = 0; i < n; ++i) t[i] = (r0 + i) / step2;
            } else
              t = [min3];
          else
            t = [min3];
        } else
          t = ticks(min3, max2, t);
      else isInterval(t) && (domain === extent && (min3 = t.floor(min3), max2 = t.offset(t.floor(max2))), t = t.range(min3, t.offset(max2)));
      T = t;
    }
    let E2 = [];
    if (T.length === 1) E2.push([T[0], T[0]]);
    else for (let i = 1; i < T.length; ++i) E2.push([T[i - 1], T[i]]);
    return E2.bin = (cumulative < 0 ? bin1cn : cumulative > 0 ? bin1cp : bin1)(E2, T, V), E2;
  };
  return bin.label = labelof(value2), bin;
}
function maybeThresholds(thresholds, interval, defaultThresholds = thresholdAuto) {
  if (thresholds === void 0)
    return interval === void 0 ? defaultThresholds : maybeRangeInterval(interval);
  if (typeof thresholds == "string") {
    switch (thresholds.toLowerCase()) {
      case "freedman-diaconis":
        return thresholdFreedmanDiaconis;
      case "scott":
        return thresholdScott;
      case "sturges":
        return thresholdSturges;
      case "auto":
        return thresholdAuto;
    }
    return utcInterval(thresholds);
  }
  return thresholds;
}
function maybeBinOutputs(outputs, inputs) {
  return maybeOutputs(outputs, inputs, maybeBinOutput);
}
function maybeBinOutput(name, reduce, inputs) {
  return maybeOutput(name, reduce, inputs, maybeBinEvaluator);
}
function maybeBinEvaluator(name, reduce, inputs) {
  return maybeEvaluator(name, reduce, inputs, maybeBinReduce);
}
function maybeBinReduce(reduce, value2) {
  return maybeReduce(reduce, value2, maybeBinReduceFallback);
}
function maybeBinReduceFallback(reduce) {
  switch (`${reduce}`.toLowerCase()) {
    case "x":
      return reduceX;
    case "x1":
      return reduceX1;
    case "x2":
      return reduceX2;
    case "y":
      return reduceY;
    case "y1":
      return reduceY1;
    case "y2":
      return reduceY2;
    case "z":
      return reduceZ;
  }
  throw new Error(`invalid bin reduce: ${reduce}`);
}
function thresholdAuto(values2, min3, max2) {
  return Math.min(200, thresholdScott(values2, min3, max2));
}
function isTimeThresholds(t) {
  return isTimeInterval(t) || isIterable(t) && isTemporal(t);
}
function bing(bx, by, data) {
  let EX = bx?.(data), EY = by?.(data);
  return EX && EY ? function* (I) {
    let X = EX.bin(I);
    for (let [ix, [x12, x2]] of EX.entries()) {
      let Y = EY.bin(X[ix]);
      for (let [iy, [y12, y2]] of EY.entries())
        yield [Y[iy], { data, x1: x12, y1: y12, x2, y2 }];
    }
  } : EX ? function* (I) {
    let X = EX.bin(I);
    for (let [i, [x12, x2]] of EX.entries())
      yield [X[i], { data, x1: x12, x2 }];
  } : function* (I) {
    let Y = EY.bin(I);
    for (let [i, [y12, y2]] of EY.entries())
      yield [Y[i], { data, y1: y12, y2 }];
  };
}
function bin1(E2, T, V) {
  return T = coerceNumbers(T), (I) => {
    let B2 = E2.map(() => []);
    for (let i of I) B2[bisectRight(T, V[i]) - 1]?.push(i);
    return B2;
  };
}
function bin1cp(E2, T, V) {
  let bin = bin1(E2, T, V);
  return (I) => {
    let B2 = bin(I);
    for (let i = 1, n = B2.length; i < n; ++i) {
      let C2 = B2[i - 1], b = B2[i];
      for (let j of C2) b.push(j);
    }
    return B2;
  };
}
function bin1cn(E2, T, V) {
  let bin = bin1(E2, T, V);
  return (I) => {
    let B2 = bin(I);
    for (let i = B2.length - 2; i >= 0; --i) {
      let C2 = B2[i + 1], b = B2[i];
      for (let j of C2) b.push(j);
    }
    return B2;
  };
}
function mid1(x12, x2) {
  let m = (+x12 + +x2) / 2;
  return x12 instanceof Date ? new Date(m) : m;
}
var reduceX = {
  reduceIndex(I, X, { x1: x12, x2 }) {
    return mid1(x12, x2);
  }
}, reduceY = {
  reduceIndex(I, X, { y1: y12, y2 }) {
    return mid1(y12, y2);
  }
}, reduceX1 = {
  reduceIndex(I, X, { x1: x12 }) {
    return x12;
  }
}, reduceX2 = {
  reduceIndex(I, X, { x2 }) {
    return x2;
  }
}, reduceY1 = {
  reduceIndex(I, X, { y1: y12 }) {
    return y12;
  }
}, reduceY2 = {
  reduceIndex(I, X, { y2 }) {
    return y2;
  }
};

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/marks/area.js
var defaults7 = {
  ariaLabel: "area",
  strokeWidth: 1,
  strokeLinecap: "round",
  strokeLinejoin: "round",
  strokeMiterlimit: 1
}, Area = class extends Mark {
  constructor(data, options = {}) {
    let { x1: x12, y1: y12, x2, y2, z, curve, tension } = options;
    super(
      data,
      {
        x1: { value: x12, scale: "x" },
        y1: { value: y12, scale: "y" },
        x2: { value: x2, scale: "x", optional: !0 },
        y2: { value: y2, scale: "y", optional: !0 },
        z: { value: maybeZ(options), optional: !0 }
      },
      options,
      defaults7
    ), this.z = z, this.curve = maybeCurve(curve, tension);
  }
  filter(index2) {
    return index2;
  }
  render(index2, scales, channels, dimensions, context) {
    let { x1: X12, y1: Y12, x2: X22 = X12, y2: Y22 = Y12 } = channels;
    return create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyTransform, this, scales, 0, 0).call(
      (g) => g.selectAll().data(groupIndex(index2, [X12, Y12, X22, Y22], this, channels)).enter().append("path").call(applyDirectStyles, this).call(applyGroupedChannelStyles, this, channels).attr(
        "d",
        area().curve(this.curve).defined((i) => i >= 0).x0((i) => X12[i]).y0((i) => Y12[i]).x1((i) => X22[i]).y1((i) => Y22[i])
      )
    ).node();
  }
};
function areaY(data, options) {
  let { x: x2 = indexOf, ...rest } = maybeDenseIntervalX(options);
  return new Area(data, maybeStackY(maybeIdentityY({ ...rest, x1: x2, x2: void 0 }, x2 === indexOf ? "y2" : "y")));
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/marks/dot.js
var defaults8 = {
  ariaLabel: "dot",
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.5
};
function withDefaultSort(options) {
  return options.sort === void 0 && options.reverse === void 0 ? sort2({ channel: "-r" }, options) : options;
}
var Dot = class extends Mark {
  constructor(data, options = {}) {
    let { x: x2, y: y2, r, rotate, symbol: symbol2 = circle, frameAnchor } = options, [vrotate, crotate] = maybeNumberChannel(rotate, 0), [vsymbol, csymbol] = maybeSymbolChannel(symbol2), [vr, cr] = maybeNumberChannel(r, vsymbol == null ? 3 : 4.5);
    super(
      data,
      {
        x: { value: x2, scale: "x", optional: !0 },
        y: { value: y2, scale: "y", optional: !0 },
        r: { value: vr, scale: "r", filter: positive, optional: !0 },
        rotate: { value: vrotate, optional: !0 },
        symbol: { value: vsymbol, scale: "auto", optional: !0 }
      },
      withDefaultSort(options),
      defaults8
    ), this.r = cr, this.rotate = crotate, this.symbol = csymbol, this.frameAnchor = maybeFrameAnchor(frameAnchor);
    let { channels } = this, { symbol: symbolChannel } = channels;
    if (symbolChannel) {
      let { fill: fillChannel, stroke: strokeChannel } = channels;
      symbolChannel.hint = {
        fill: fillChannel ? fillChannel.value === symbolChannel.value ? "color" : "currentColor" : this.fill ?? "currentColor",
        stroke: strokeChannel ? strokeChannel.value === symbolChannel.value ? "color" : "currentColor" : this.stroke ?? "none"
      };
    }
  }
  render(index2, scales, channels, dimensions, context) {
    let { x: x2, y: y2 } = scales, { x: X, y: Y, r: R, rotate: A5, symbol: S } = channels, { r, rotate, symbol: symbol2 } = this, [cx, cy] = applyFrameAnchor(this, dimensions), circle3 = symbol2 === circle, size = R ? void 0 : r * r * Math.PI;
    return negative(r) && (index2 = []), create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyTransform, this, { x: X && x2, y: Y && y2 }).call(
      (g) => g.selectAll().data(index2).enter().append(circle3 ? "circle" : "path").call(applyDirectStyles, this).call(
        circle3 ? (selection2) => {
          selection2.attr("cx", X ? (i) => X[i] : cx).attr("cy", Y ? (i) => Y[i] : cy).attr("r", R ? (i) => R[i] : r);
        } : (selection2) => {
          selection2.attr(
            "transform",
            template`translate(${X ? (i) => X[i] : cx},${Y ? (i) => Y[i] : cy})${A5 ? (i) => ` rotate(${A5[i]})` : rotate ? ` rotate(${rotate})` : ""}`
          ).attr(
            "d",
            R && S ? (i) => {
              let p = pathRound();
              return S[i].draw(p, R[i] * R[i] * Math.PI), p;
            } : R ? (i) => {
              let p = pathRound();
              return symbol2.draw(p, R[i] * R[i] * Math.PI), p;
            } : S ? (i) => {
              let p = pathRound();
              return S[i].draw(p, size), p;
            } : (() => {
              let p = pathRound();
              return symbol2.draw(p, size), p;
            })()
          );
        }
      ).call(applyChannelStyles, this, channels)
    ).node();
  }
};
function dot(data, { x: x2, y: y2, ...options } = {}) {
  return options.frameAnchor === void 0 && ([x2, y2] = maybeTuple(x2, y2)), new Dot(data, { ...options, x: x2, y: y2 });
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/marks/line.js
var defaults9 = {
  ariaLabel: "line",
  fill: "none",
  stroke: "currentColor",
  strokeWidth: 1.5,
  strokeLinecap: "round",
  strokeLinejoin: "round",
  strokeMiterlimit: 1
}, Line = class extends Mark {
  constructor(data, options = {}) {
    let { x: x2, y: y2, z, curve, tension } = options;
    super(
      data,
      {
        x: { value: x2, scale: "x" },
        y: { value: y2, scale: "y" },
        z: { value: maybeZ(options), optional: !0 }
      },
      options,
      defaults9
    ), this.z = z, this.curve = maybeCurveAuto(curve, tension), markers(this, options);
  }
  filter(index2) {
    return index2;
  }
  project(channels, values2, context) {
    this.curve !== curveAuto && super.project(channels, values2, context);
  }
  render(index2, scales, channels, dimensions, context) {
    let { x: X, y: Y } = channels, { curve } = this;
    return create("svg:g", context).call(applyIndirectStyles, this, dimensions, context).call(applyTransform, this, scales).call(
      (g) => g.selectAll().data(groupIndex(index2, [X, Y], this, channels)).enter().append("path").call(applyDirectStyles, this).call(applyGroupedChannelStyles, this, channels).call(applyGroupedMarkers, this, channels, context).attr(
        "d",
        curve === curveAuto && context.projection ? sphereLine(context.path(), X, Y) : line().curve(curve).defined((i) => i >= 0).x((i) => X[i]).y((i) => Y[i])
      )
    ).node();
  }
};
function sphereLine(path2, X, Y) {
  return X = coerceNumbers(X), Y = coerceNumbers(Y), (I) => {
    let line3 = [], lines = [line3];
    for (let i of I)
      i === -1 ? (line3 = [], lines.push(line3)) : line3.push([X[i], Y[i]]);
    return path2({ type: "MultiLineString", coordinates: lines });
  };
}
function lineY(data, { x: x2 = indexOf, y: y2 = identity6, ...options } = {}) {
  return new Line(data, maybeDenseIntervalX({ ...options, x: x2, y: y2 }));
}

// ../../node_modules/.pnpm/@observablehq+plot@0.6.17/node_modules/@observablehq/plot/src/index.js
Mark.prototype.plot = function({ marks: marks2 = [], ...options } = {}) {
  return plot({ ...options, marks: [...marks2, this] });
};

// dist/report/words/numbers.js
var MINUS = "\u2212", numbersIn = (language, currency, noFigure) => {
  let figures = figuresIn(language), levels = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2, signDisplay: "exceptZero" }), shares = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 }), small = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 }), counts = new Intl.NumberFormat(language, { maximumFractionDigits: 0 }), months = new Intl.DateTimeFormat(language, { year: "numeric", month: "long", timeZone: "UTC" }), shortMonths = new Intl.DateTimeFormat(language, { month: "short", timeZone: "UTC" }), years = new Intl.DateTimeFormat(language, { year: "numeric", timeZone: "UTC" }), lists = new Intl.ListFormat(language, { type: "conjunction" }), known = (write) => (value2) => Number.isFinite(value2) ? write(value2) : noFigure;
  return {
    level: known((value2) => levels.format(value2).replace("-", MINUS)),
    share: known((value2) => (Math.abs(value2) < 0.0995 ? small : shares).format(value2)),
    count: known((value2) => counts.format(value2)),
    exact: known((value2) => figures.number(value2).replace("-", MINUS)),
    money: known((amount) => figures.money(Math.abs(amount) < 10 ? Math.round(amount * 100) / 100 : Math.round(amount), currency)),
    day: figures.date,
    month: (day) => months.format(new Date(day)),
    tick: (day) => (day.getUTCMonth() === 0 ? years : shortMonths).format(day),
    list: (words2) => lists.format(words2)
  };
}, hasInterval = ({ low, high }) => Number.isFinite(low) && Number.isFinite(high);

// dist/report/charts/svg.js
var import_xmldom = __toESM(require_lib(), 1), NAMESPACE = "http://www.w3.org/1999/xhtml", CHART = "chart", HEARD = ["aria-label", "aria-hidden", "aria-description"], svgOf = (label, options) => {
  let document2 = new import_xmldom.DOMImplementation().createDocument(NAMESPACE, "html"), drawn = plot({ ...options, className: CHART, document: document2 });
  for (let style of [...drawn.getElementsByTagName("style")])
    style.parentNode?.removeChild(style);
  for (let element of drawn.getElementsByTagName("*"))
    for (let name of HEARD)
      element.removeAttribute(name);
  return drawn.setAttribute("role", "img"), drawn.setAttribute("aria-label", label), trusted(new import_xmldom.XMLSerializer().serializeToString(drawn));
};

// dist/report/charts/ticks.js
var STEPS = [
  [26, 1],
  [60, 3],
  [130, 6],
  [320, 12],
  [640, 24]
], ticksOf = (dates) => {
  let [first2, last] = [new Date(dates[0] ?? 0), new Date(dates.at(-1) ?? 0)], [, step2] = STEPS.find(([weeks]) => dates.length <= weeks) ?? [0, 60], months = (last.getUTCFullYear() - first2.getUTCFullYear()) * 12 + last.getUTCMonth() + 1;
  return Array.from({ length: Math.ceil(months / step2) }, (_, at) => new Date(Date.UTC(first2.getUTCFullYear(), at * step2, 1))).filter((day) => day >= first2 && day <= last);
};

// dist/report/charts/months.js
var nextMonth = (month) => {
  let day = new Date(month);
  return new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1));
}, monthsChart = ({ label, months, budget, tick, tickX }) => {
  let bars = months.map(({ month, cost }) => ({ from: new Date(month), until: nextMonth(month), ...cost })), greatest2 = Math.max(...bars.map(({ mean: mean2, high }) => Number.isFinite(high) ? high : mean2), budget?.amount ?? 0), middle = ({ from, until }) => new Date((from.getTime() + until.getTime()) / 2);
  return svgOf(label, {
    width: 640,
    height: 230,
    marginTop: 22,
    marginBottom: 24,
    marginLeft: 64,
    marginRight: 12,
    x: { type: "utc", domain: [bars[0]?.from, bars.at(-1)?.until] },
    y: { domain: [0, greatest2 === 0 ? 1 : greatest2 * 1.04], nice: !0 },
    marks: [
      gridY({ ticks: 4, stroke: "var(--grid)", strokeOpacity: 1 }),
      axisY({ ticks: 4, tickSize: 0, tickPadding: 6, label: null, tickFormat: tick }),
      axisX({ ticks: ticksOf(months.flatMap(({ month }) => weeksIn(month))), tickSize: 4, tickPadding: 2, label: null, tickFormat: tickX }),
      rectY(bars, { x1: "from", x2: "until", y: "mean", fill: "var(--series)", fillOpacity: 0.85, insetLeft: 1.5, insetRight: 1.5 }),
      ruleX(bars.filter(hasInterval), { x: middle, y1: "low", y2: "high", stroke: "var(--ink)", strokeWidth: 1.25 }),
      ruleY([0], { stroke: "var(--axis)" }),
      ...budget ? [
        ruleY([budget.amount], { stroke: "var(--limit)", strokeWidth: 2, strokeDasharray: "6 4" }),
        text([budget], {
          x: () => bars.at(-1)?.until,
          y: "amount",
          text: () => budget.label,
          dy: -5,
          textAnchor: "end",
          lineAnchor: "bottom",
          fill: "var(--limit)",
          fontWeight: 600
        })
      ] : []
    ]
  });
}, weeksIn = (month) => [1, 8, 15, 22].map((day) => `${month}-${String(day).padStart(2, "0")}`);

// dist/report/words/extremes.js
var extremesOf = (bands) => {
  let means = bands.map(({ mean: mean2 }) => mean2).filter(Number.isFinite);
  return means.length === 0 ? [Number.NaN, Number.NaN] : [Math.min(...means), Math.max(...means)];
};

// dist/report/page/by-need.js
var NEEDS = ["basic", "expected", "delight"], byNeed = ({ data: { services }, wording: { needs } }, rowsOf) => NEEDS.flatMap((need) => {
  let rows = services.flatMap((service, at) => service.need === need ? rowsOf(service, at) : []);
  return rows.length === 0 ? [] : [{ heading: needs[need], rows }];
});

// dist/report/page/figure.js
var band2 = (found, shown, { wording }) => {
  let [mean2, low, high] = [found.mean, found.low, found.high].map(shown), interval = !hasInterval(found) || low === high ? "" : wording.range(low, high);
  return html`${mean2} <span class="interval">${interval}</span>`;
};

// dist/report/page/cost.js
var costSection = (telling) => {
  let { data, wording } = telling, costs = data.services.some(({ cost }) => cost !== void 0);
  return section("cost", wording.cost, [costs ? monthly(telling) : html`<p>${wording.cost.free}</p>\n`, servicesTable(telling, costs)]);
}, monthly = (telling) => {
  let { data, wording, numbers: numbers2 } = telling, { months, budget } = data.simulated.cost, [first2, last] = [months[0], months.at(-1)];
  if (first2 === void 0 || last === void 0)
    return html`<p>${wording.cost.noMonth}</p>\n`;
  let [least, greatest2] = extremesOf(months.map(({ cost }) => cost)).map(numbers2.money);
  return [
    html`<div class="chart-wide">
${figure(wording.cost.chartTitle, monthsChart({
      label: wording.cost.chart(numbers2.month(first2.month), numbers2.month(last.month), least, greatest2),
      months,
      ...budget && { budget: { amount: budget.perMonth, label: `${wording.cost.budget} ${numbers2.money(budget.perMonth)}` } },
      tick: numbers2.money,
      tickX: numbers2.tick
    }))}</div>
`,
    details(wording.cost.table, table({
      kind: "figures",
      caption: wording.cost.table,
      columns: [wording.cost.month, wording.cost.cost],
      groups: [
        { rows: months.map(({ month, cost }) => ({ heading: numbers2.month(month), cells: [band2(cost, numbers2.money, telling)] })) }
      ]
    }))
  ];
}, servicesTable = (telling, costs) => {
  let { data, wording, names, numbers: numbers2 } = telling, { services, cost } = data.simulated, { deliveries, failures, missed } = wording.cost;
  return table({
    kind: "figures brief",
    caption: wording.cost.caption,
    columns: [wording.cost.service, deliveries, failures, missed, ...costs ? [wording.cost.cost] : []],
    groups: [
      ...byNeed(telling, ({ id, cost: price }, at) => {
        let found = services[at];
        if (found === void 0)
          return [];
        let counts = [found.deliveries, found.failures, found.missed].map((one3) => band2(one3, numbers2.count, telling)), money = price === void 0 ? wording.noFigure : band2(found.cost, numbers2.money, telling);
        return [{ heading: words(names.service(id)), cells: [...counts, ...costs ? [money] : []] }];
      }),
      ...costs ? [{ rows: [{ kind: "total", heading: wording.cost.total, cells: ["", "", "", band2(cost.total, numbers2.money, telling)] }] }] : []
    ]
  });
};

// dist/report/charts/course.js
var SIZE = { width: 320, height: 168 }, pointsOf = (dates, bands) => dates.flatMap((date3, at) => {
  let band3 = bands[at];
  return band3 && Number.isFinite(band3.mean) ? [{ x: new Date(date3), ...band3 }] : [];
}), courseChart = ({ label, dates, bands, beside = [], domain, ticks: ticks2, shown, tick, tickX }) => {
  let points = pointsOf(dates, bands), other = pointsOf(dates, beside), last = points.slice(-1), clamp = (value2) => Math.min(domain[1], Math.max(domain[0], value2)), marks2 = [
    gridY({ ticks: ticks2, stroke: "var(--grid)", strokeOpacity: 1 }),
    ruleY([0], { stroke: "var(--axis)" }),
    axisY({ ticks: ticks2, tickSize: 0, tickPadding: 4, label: null, tickFormat: tick }),
    axisX({ ticks: ticksOf(dates), tickSize: 4, tickPadding: 2, label: null, tickFormat: tickX }),
    areaY(points.filter(hasInterval), {
      x: "x",
      y1: ({ low }) => clamp(low),
      y2: ({ high }) => clamp(high),
      fill: "var(--series)",
      fillOpacity: 0.22
    }),
    lineY(other, { x: "x", y: "mean", stroke: "var(--beside)", strokeWidth: 1.25, strokeDasharray: "3 2" }),
    lineY(points, { x: "x", y: "mean", stroke: "var(--series)", strokeWidth: 2 }),
    dot(last, { x: "x", y: "mean", r: 2.75, fill: "var(--series)" }),
    text(last, { x: "x", y: "mean", text: ({ mean: mean2 }) => shown(mean2), dx: 7, textAnchor: "start", fill: "var(--ink)", fontWeight: 600 })
  ];
  return svgOf(label, {
    ...SIZE,
    marginTop: 10,
    marginBottom: 22,
    marginLeft: 38,
    marginRight: 46,
    x: { type: "utc", domain: [new Date(dates[0] ?? 0), new Date(dates.at(-1) ?? 0)] },
    y: { domain },
    marks: marks2
  });
}, sparkline = (label, dates, bands) => {
  let points = pointsOf(dates, bands);
  return svgOf(label, {
    width: 120,
    height: 28,
    marginTop: 3,
    marginBottom: 3,
    marginLeft: 1,
    marginRight: 4,
    x: { type: "utc", domain: [new Date(dates[0] ?? 0), new Date(dates.at(-1) ?? 0)], axis: null },
    y: { domain: [0, 1], axis: null },
    marks: [
      ruleY([0], { stroke: "var(--grid)" }),
      areaY(points.filter(hasInterval), { x: "x", y1: "low", y2: "high", fill: "var(--series)", fillOpacity: 0.22 }),
      lineY(points, { x: "x", y: "mean", stroke: "var(--series)", strokeWidth: 1.75 }),
      dot(points.slice(-1), { x: "x", y: "mean", r: 2.25, fill: "var(--series)" })
    ]
  });
};

// dist/report/page/courses-table.js
var EVERY = 4, coursesTable = ({ caption, courses, shown }, telling) => {
  let { data, wording, numbers: numbers2 } = telling, { dates } = data.simulated;
  return details(caption, table({
    kind: "figures",
    caption,
    columns: [wording.satisfaction.date, ...courses.map(({ title }) => title)],
    groups: [
      {
        rows: dates.flatMap((date3, week) => week % EVERY === 0 || week === dates.length - 1 ? [
          {
            heading: numbers2.day(date3),
            cells: courses.map(({ bands }) => {
              let found = bands[week];
              return found && band2(found, shown, telling);
            })
          }
        ] : [])
      }
    ]
  }));
};

// dist/report/page/drop.js
var SHARES = [0, 0.25, 0.5, 0.75, 1], dropSection = (telling) => {
  let { data, wording, names, numbers: numbers2 } = telling, { dates, everyone, groups, services } = data.simulated, delights = data.services.flatMap(({ id }, at) => {
    let bands = services[at]?.dropped;
    return bands ? [{ at, bands, title: words(names.service(id)), name: names.service(id).text }] : [];
  });
  if (delights.length === 0)
    return section("drop", wording.drop, html`<p>${wording.drop.none}</p>`);
  let dropping = delights.filter(({ bands }) => extremesOf(bands)[1] > 0);
  return section("drop", wording.drop, [
    charts(dropping.map(({ bands, title, name }) => figure(title, courseChart({
      label: wording.drop.chart(name, numbers2.share(bands.at(-1)?.mean ?? Number.NaN)),
      dates,
      bands,
      domain: [0, 1],
      ticks: SHARES,
      shown: numbers2.share,
      tick: numbers2.share,
      tickX: numbers2.tick
    })))),
    table({
      kind: "figures",
      caption: wording.drop.table,
      columns: [wording.matrix.service, wording.everyone, ...data.segments.map(({ id }) => words(names.segment(id)))],
      groups: [
        {
          rows: delights.map(({ at, title }) => ({
            heading: title,
            cells: [everyone, ...groups].map((group2) => numbers2.share(group2.services[at]?.dropped?.mean ?? Number.NaN))
          }))
        }
      ]
    }),
    dropping.length === 0 ? void 0 : coursesTable({ caption: wording.satisfaction.table, courses: dropping, shown: numbers2.share }, telling)
  ]);
};

// dist/report/page/expectation.js
var expectationSection = (telling) => {
  let { data, wording, names, numbers: numbers2 } = telling, { dates, everyone, groups, services } = data.simulated, courses = data.services.map(({ id }, at) => ({ title: words(names.service(id)), bands: services[at]?.expectation ?? [] }));
  return section("expectation", wording.expectation, [
    table({
      kind: "heat",
      caption: wording.expectation.caption,
      columns: [
        wording.matrix.service,
        wording.expectation.course,
        wording.everyone,
        ...data.segments.map(({ id }) => words(names.segment(id)))
      ],
      groups: byNeed(telling, ({ id }, at) => {
        let bands = services[at]?.expectation ?? [], means = bands.filter(({ mean: mean2 }) => Number.isFinite(mean2)), [first2, last] = [means[0]?.mean ?? Number.NaN, means.at(-1)?.mean ?? Number.NaN].map(numbers2.share), chart = means.length === 0 ? html`${wording.noFigure}` : sparkline(wording.expectation.chart(names.service(id).text, first2, last), dates, bands);
        return [
          {
            heading: words(names.service(id)),
            cells: [{ kind: "spark", shown: chart }, ...[everyone, ...groups].map((group2) => heat(group2, at, telling))]
          }
        ];
      })
    }),
    coursesTable({ caption: wording.satisfaction.table, courses, shown: numbers2.share }, telling)
  ], !0);
}, STEPS2 = 5, heat = ({ services }, at, { wording, numbers: numbers2 }) => {
  let mean2 = services[at]?.expectation.mean ?? Number.NaN;
  return Number.isFinite(mean2) ? { kind: `heat-${Math.min(STEPS2 - 1, Math.max(0, Math.floor(mean2 * STEPS2)))}`, shown: numbers2.share(mean2) } : { kind: "heat-none", shown: html`<span class="hidden">${wording.offered.never}</span>` };
};

// dist/report/charts/round-scale.js
var ROUND = [1, 2, 4, 5, 10], roundScale = (greatest2) => {
  let reached = Math.max(greatest2, 4), power = 10 ** Math.floor(Math.log10(reached)), top2 = (ROUND.find((one3) => one3 * power >= reached) ?? 10) * power, quarters = [0, 0.25, 0.5, 0.75, 1].map((share) => share * top2);
  return { domain: [0, top2], ticks: quarters.every(Number.isInteger) ? quarters : [0, top2 / 2, top2] };
};

// dist/report/page/exposure.js
var exposureSection = (telling) => {
  let { data, wording, names, numbers: numbers2 } = telling, { dates, services } = data.simulated, perks = data.services.flatMap((service, at) => {
    let simulated = services[at];
    return simulated?.exposure ? [{ ...simulated, ...simulated.exposure, service, title: words(names.service(service.id)), name: names.service(service.id).text }] : [];
  });
  if (perks.length === 0)
    return section("exposure", wording.exposure, html`<p>${wording.exposure.none}</p>`);
  let scale = roundScale(Math.max(...perks.map(({ byWordOfMouth }) => extremesOf(byWordOfMouth)[1]))), heard = perks.filter(({ byWordOfMouth }) => extremesOf(byWordOfMouth)[1] > 0), knownTo = (whom) => whom === "everyone" ? wording.everyone : numbers2.list(whom.map((id) => names.segment(id).text));
  return section("exposure", wording.exposure, [
    charts(heard.map(({ byWordOfMouth, title, name }) => figure(title, courseChart({
      label: wording.exposure.chart(name, numbers2.count(byWordOfMouth.at(-1)?.mean ?? Number.NaN)),
      dates,
      bands: byWordOfMouth,
      ...scale,
      shown: numbers2.count,
      tick: numbers2.count,
      tickX: numbers2.tick
    })))),
    table({
      kind: "figures brief",
      caption: wording.exposure.caption,
      columns: [
        wording.exposure.service,
        { kind: "text", shown: wording.exposure.knownTo },
        wording.exposure.byChannel,
        wording.exposure.byWordOfMouth,
        wording.exposure.comparisons
      ],
      groups: [
        {
          rows: perks.map(({ service, title, byChannel, byWordOfMouth, comparisons }) => ({
            heading: title,
            cells: [
              { kind: "text", shown: knownTo(service.knownTo) },
              { kind: byChannel === 0 ? "" : "bad", shown: numbers2.count(byChannel) },
              band2(byWordOfMouth.at(-1) ?? NO_BAND, numbers2.count, telling),
              band2(comparisons, numbers2.count, telling)
            ]
          }))
        }
      ]
    }),
    heard.length === 0 ? void 0 : coursesTable({
      caption: wording.exposure.table,
      courses: heard.map(({ title, byWordOfMouth }) => ({ title, bands: byWordOfMouth })),
      shown: numbers2.count
    }, telling)
  ]);
}, NO_BAND = { mean: Number.NaN, low: Number.NaN, high: Number.NaN };

// dist/report/page/witness.js
var PARTS = ["customer", "other", "insider", "outsider"], witnessTable = (witness, telling) => {
  let { wording, names } = telling, people = PARTS.flatMap((part) => {
    let facts = witness[part];
    return facts === void 0 ? [] : [{ part, leaves: new Map(leavesOf(facts)) }];
  }), rows = [...new Set(people.flatMap((person) => [...person.leaves.keys()]))].map((leaf) => {
    let values2 = people.map((person) => valueText(person.leaves.get(leaf), telling)), [fact = "", ...path2] = leaf.split("."), differs = new Set(values2).size > 1;
    return {
      heading: html`${words(names.fact(fact))}${path2.length === 0 ? void 0 : ` ${path2.join(".")}`}`,
      cells: values2.map((value2) => html`<bdi>${value2}</bdi>`),
      ...differs && { kind: "differs" }
    };
  }), strangers = witness.insider !== void 0 && witness.outsider === void 0;
  return details(wording.findings.witness, [
    table({
      kind: "witness",
      caption: wording.findings.witness,
      columns: [wording.findings.fact, ...people.map(({ part }) => wording.findings.parts[part])],
      groups: [{ rows }]
    }),
    strangers ? html`<p>${wording.findings.anybody}</p>` : void 0
  ]);
}, valueText = (value2, telling) => value2 === void 0 ? telling.wording.noFigure : Array.isArray(value2) ? value2.length === 0 ? telling.wording.none : telling.numbers.list(value2.map((one3) => scalarText(one3, telling))) : scalarText(value2, telling), scalarText = (value2, { wording, numbers: numbers2 }) => typeof value2 == "boolean" ? value2 ? wording.yes : wording.no : typeof value2 == "number" ? numbers2.exact(value2) : onOneLine(value2);

// dist/report/page/findings.js
var findingsSection = (telling) => {
  let { data, wording } = telling, { findings, proved, warnings: warnings2 } = data.check;
  return section("findings", wording.findings, [
    findings.length === 0 ? html`<p>${wording.findings.nothing}</p>\n` : findingList(findings, telling),
    warnings2.length === 0 ? void 0 : listed(wording.findings.warnings, warnings2.map(({ message }) => said(`${message}.`, telling)), "plain"),
    proved.length === 0 ? void 0 : html`<h3>${wording.findings.proved}</h3>
<p class="note">${wording.findings.provedNote}</p>
<ul class="proved" role="list">
${proved.map((id) => html`<li>${sentence(wording.checks[id].proved, telling.names)}</li>\n`)}</ul>`
  ]);
}, listed = (heading, items, kind) => html`<h3>${heading}</h3>
<ul class="${kind}">
${items.map((item) => html`<li>${item}</li>\n`)}</ul>
`, findingList = (findings, telling) => html`<ol class="findings" role="list">
${findings.toSorted((one3, other) => WEIGHTS.indexOf(kindOf(one3)) - WEIGHTS.indexOf(kindOf(other))).map((finding) => findingItem(finding, telling))}</ol>
`, WEIGHTS = ["error", "warn", "undecided", "info", "allowed"], kindOf = ({ severity, verdict, allowed }) => allowed ? "allowed" : verdict === "undecided" ? "undecided" : severity, findingItem = (finding, telling) => {
  let { wording } = telling, { allowed, check, message, help, witness } = finding, kind = kindOf(finding), label = kind === "allowed" || kind === "undecided" ? wording.findings[kind] : wording.findings.severities[kind];
  return html`<li class="finding ${kind}">
<h3><span class="tag">${label}</span> ${wording.checks[check].title}</h3>
${subjectOf(finding, telling)}
<p>${said(`${message}.`, telling)}</p>
${allowed ? html`<p class="accepted">${wording.findings.accepted(onOneLine(allowed.reason), allowed.until && telling.numbers.day(allowed.until))}</p>\n` : void 0}${help === void 0 || allowed ? void 0 : html`<p class="help"><b>${wording.findings.help}</b>${wording.marks.colon}${said(`${help}.`, telling)}</p>\n`}${witness && !allowed ? witnessTable(witness, telling) : void 0}</li>
`;
}, said = (message, { wording, names }) => wording.language === "en" ? html`${sentence(message, names)}` : html`<span lang="en">${sentence(message, names)}</span>`, subjectOf = ({ service, segment, channel, fact, rules }, { wording, names, numbers: numbers2 }) => {
  let { subject } = wording.findings, parts = [
    ...service === void 0 ? [] : [[subject.service, words(names.service(service))]],
    ...segment === void 0 ? [] : [[subject.segment, words(names.segment(segment))]],
    ...channel === void 0 ? [] : [[subject.channel, words(names.channel(channel))]],
    ...fact === void 0 ? [] : [[subject.fact, words(names.fact(fact))]],
    ...rules.length === 0 ? [] : [[subject.rules, html`<bdi>${numbers2.list(rules.map(onOneLine))}</bdi>`]]
  ];
  return parts.length === 0 ? void 0 : html`<dl class="subject">${parts.map(([name, value2]) => html`<div><dt>${name}</dt><dd>${value2}</dd></div>`)}</dl>`;
};

// dist/report/page/matrix.js
var matrixSection = (telling) => {
  let { data, wording } = telling;
  return section("matrix", wording.matrix, data.matrix ? matrixOf(data.matrix, telling) : html`<p>${wording.matrix.undecided}</p>`, !0);
}, matrixOf = (matrix2, telling) => {
  let { data, wording, names } = telling;
  if (matrix2.length === 0 || data.services.length === 0)
    return html`<p>${wording.matrix.nobody}</p>`;
  let rowsOf = (service) => {
    let cells = matrix2.map(({ services }) => services.find((cell) => cell.service === service.id));
    return [
      { heading: words(names.service(service.id)), cells: cells.map((cell) => cellOf(cell, telling)) },
      ...service.terms.map(({ id }) => ({
        kind: "term",
        heading: words(names.term(service.id, id)),
        cells: cells.map((cell) => ({
          kind: cell?.offered ?? "never",
          shown: rangeOf(cell?.terms?.[id], (value2) => termText(value2, telling))
        }))
      }))
    ];
  };
  return html`${legend(telling)}
${table({
    kind: "matrix",
    caption: wording.matrix.caption,
    columns: [wording.matrix.service, ...matrix2.map(({ segment }) => words(names.segment(segment)))],
    groups: byNeed(telling, rowsOf)
  })}`;
}, legend = ({ wording: { offered } }) => html`<ul class="legend" role="list">
${["always", "sometimes", "never"].map((kind) => html`<li><span class="key ${kind}" aria-hidden="true"></span>${offered[kind]}</li>\n`)}</ul>`, cellOf = (cell, { wording: { offered, commitments, publicities, marks: marks2 } }) => {
  let kind = cell?.offered ?? "never";
  return cell === void 0 || kind === "never" ? { kind, shown: html`<span class="hidden">${offered.never}</span>` } : {
    kind,
    shown: html`<span class="hidden">${offered[kind]}${marks2.colon}</span>${rangeOf(cell.commitment, (level) => commitments[level])}<span class="told">${rangeOf(cell.publicity, (level) => publicities[level])}</span>`
  };
}, rangeOf = (levels, text2) => {
  if (levels === void 0)
    return "";
  let [lowest, highest] = [text2(levels.lowest), text2(levels.highest)];
  return lowest === highest ? lowest : `${lowest} \u2013 ${highest}`;
}, termText = (value2, { numbers: numbers2 }) => typeof value2 == "number" ? numbers2.exact(value2) : onOneLine(value2);

// dist/report/page/satisfaction.js
var satisfactionSection = (telling) => {
  let { data, wording, names, numbers: numbers2 } = telling, { everyone, groups } = data.simulated, named3 = data.segments.flatMap(({ id }, at) => {
    let group2 = groups[at];
    return group2 ? [{ group: group2, title: words(names.segment(id)), name: names.segment(id).text }] : [];
  }), [present, absent] = [named3.filter(({ group: group2 }) => hasPeople(group2)), named3.filter(({ group: group2 }) => !hasPeople(group2))], all = [{ group: everyone, title: html`${wording.everyone}`, name: wording.everyone }, ...present], domain = domainOf(all.map(({ group: group2 }) => group2.satisfaction));
  return section("satisfaction", wording.satisfaction, [
    legend2(telling, present.length > 0),
    charts(all.map(({ group: group2, title, name }) => figure(title, courseChart({
      label: labelOf(name, group2.satisfaction, telling),
      dates: data.simulated.dates,
      bands: group2.satisfaction,
      ...group2 !== everyone && { beside: everyone.satisfaction },
      ...domain,
      shown: numbers2.level,
      tick: numbers2.exact,
      tickX: numbers2.tick
    })))),
    coursesTable({
      caption: wording.satisfaction.table,
      courses: all.map(({ group: group2, title }) => ({ title, bands: group2.satisfaction })),
      shown: numbers2.level
    }, telling),
    absent.length === 0 ? void 0 : html`<p>${wording.satisfaction.empty(numbers2.list(absent.map(({ name }) => name)))}</p>\n`,
    groupsTable(all, telling)
  ]);
}, hasPeople = ({ customers }) => customers.some(({ mean: mean2 }) => mean2 > 0), legend2 = ({ wording: { satisfaction } }, compares) => html`<ul class="legend" role="list">
<li><span class="key mean" aria-hidden="true"></span>${satisfaction.legend.mean}</li>
<li><span class="key band" aria-hidden="true"></span>${satisfaction.legend.band}</li>
${compares ? html`<li><span class="key beside" aria-hidden="true"></span>${satisfaction.legend.everyone}</li>\n` : void 0}</ul>
`, labelOf = (name, bands, { wording, numbers: numbers2 }) => {
  let [least, greatest2] = extremesOf(bands), [first2, last] = [bands[0]?.mean ?? Number.NaN, bands.at(-1)?.mean ?? Number.NaN];
  return wording.satisfaction.chart(name, ...[first2, last, least, greatest2].map(numbers2.level));
}, SCALES = [
  [0.25, 0.1],
  [0.5, 0.2]
], domainOf = (courses) => {
  let far = Math.max(...courses.map(extremesOf).flatMap(([least, greatest2]) => [-least, greatest2])), [end, tick] = SCALES.find(([end2]) => far < end2) ?? [1, 0.5];
  return { domain: [-end, end], ticks: [-2 * tick, -tick, 0, tick, 2 * tick] };
}, groupsTable = (all, telling) => {
  let { wording, numbers: numbers2 } = telling, { satisfaction } = wording, last = (bands) => bands.at(-1) ?? { mean: Number.NaN, low: Number.NaN, high: Number.NaN };
  return table({
    kind: "figures brief",
    caption: satisfaction.groupsTable,
    columns: [satisfaction.group, satisfaction.customers, satisfaction.atEnd, satisfaction.leaving],
    groups: [
      {
        rows: all.map(({ group: group2, title }) => ({
          heading: title,
          cells: [
            band2(last(group2.customers), numbers2.count, telling),
            band2(last(group2.satisfaction), numbers2.level, telling),
            band2(group2.leaving, numbers2.share, telling)
          ]
        }))
      }
    ]
  });
};

// dist/report/page/style.js
var styleOf = ({ typography: { text: text2, headings, figures, lineHeight } }) => `
:root {
  color-scheme: light dark;
  --brand: #1f5673;
  --paper: #fff;
  --raised: #f5f7f8;
  --ink: #16191d;
  --quiet: #545c66;
  --line: #d5dade;
  --grid: #e6e9ec;
  --axis: #9aa3ab;
  --series: #1d6f95;
  --beside: #6b747d;
  --limit: #a8480f;
  --error: #a3262a;
  --warn: #7a5200;
  --good: #20633c;
  --always: #bcd9e5;
  --sometimes: #e6f0f5;
  --heat-0: #f3f7f9;
  --heat-1: #dcebf2;
  --heat-2: #bcd9e5;
  --heat-3: #9cc6d8;
  --heat-4: #7db3ca;
  --font-text: ${text2};
  --font-headings: ${headings};
  --font-figures: ${figures};
  --line-height: ${lineHeight};
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --brand: #7fb9d4; --paper: #14171a; --raised: #1c2024; --ink: #e6e9ec; --quiet: #a4adb6; --line: #363d44;
    --grid: #272d33; --axis: #6b747d; --series: #6cb4d6; --beside: #8f99a3; --limit: #f0a267; --error: #ff9d96; --warn: #e8bd6a; --good: #86cfa0;
    --always: #2d5465; --sometimes: #1e2d35; --heat-0: #182026; --heat-1: #1d2e38; --heat-2: #24404e; --heat-3: #2c5264; --heat-4: #34657b;
  }
}
*, ::before, ::after { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); font: 100%/var(--line-height) var(--font-text); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; scroll-padding-block-start: 1rem; }
body { max-width: 84rem; margin: 0 auto; padding: clamp(1.5rem, 5vw, 3.5rem) clamp(1rem, 4vw, 3rem) 4rem; line-break: strict; overflow-wrap: anywhere; text-autospace: normal; }
h1, h2, h3, p, ul, ol, dl, dd, figure { margin: 0; font-size: inherit; font-weight: inherit; }
ul[role], ol[role] { padding: 0; list-style: none; }
h1, h2, .company { font-family: var(--font-headings); line-height: 1.25; text-wrap: balance; }
h1, h2, h3, b { font-weight: 600; }
p { max-width: 46rem; text-wrap: pretty; }
a { color: var(--brand); text-underline-offset: .2em; }
code { font: .92em/1.4 ui-monospace, "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace; overflow-wrap: anywhere; }
:focus-visible { outline: 2px solid var(--brand); outline-offset: 3px; }
main:focus { outline: none; }
.quiet, .note, dt, .interval { color: var(--quiet); }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: 1rem; inset-block-start: -10rem; padding: .5rem 1rem; background: var(--paper); }
.skip:focus { inset-block-start: .5rem; }
.company { max-width: none; padding-block-end: .625rem; border-block-end: .25rem solid var(--brand); font-size: 1.1875rem; font-weight: 600; }
h1 { margin-block: 2rem 1rem; font-size: clamp(2rem, 1.5rem + 2.2vw, 2.75rem); letter-spacing: -.01em; }
.head { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; }
.head dt, .settings dt { font-size: .875rem; }
nav { margin-block-start: 1.75rem; padding-block: .625rem; border-block: 1px solid var(--line); font-size: .9375rem; }
nav ol { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }
section { margin-block-start: 3.25rem; }
h2 { padding-block-end: .375rem; border-block-end: 2px solid var(--ink); font-size: 1.5625rem; }
section > h3, .in-short h3 { line-height: 1.4; }
section > h3 { margin-block-start: 2rem; font-size: 1.125rem; }
.note { margin-block: .625rem 1.25rem; }
section > p + .scroll, section > .scroll + p, .charts + .scroll, details + .scroll, .chart-wide + details { margin-block-start: 1.5rem; }

.figures-at-a-glance { display: grid; grid-template-columns: repeat(auto-fit, minmax(13.5rem, 1fr)); gap: 1px; margin-block-start: 1.25rem; border: 1px solid var(--line); background: var(--line); }
.figures-at-a-glance > div { padding: .875rem 1.125rem 1rem; background: var(--paper); }
.figures-at-a-glance dt { font-size: .875rem; }
.figures-at-a-glance .value { display: block; margin-block: .125rem; font: 600 2.125rem/1.2 var(--font-headings); font-variant-numeric: lining-nums; }
.figures-at-a-glance .interval, .figures-at-a-glance .quiet { display: block; font-size: .8125rem; }
.figures-at-a-glance .bad .value { color: var(--error); }
.in-short { margin-block-start: .75rem; }
.in-short > div { padding-block: .75rem; border-block-end: 1px solid var(--line); }
.in-short p { max-width: 54rem; }
.caution { margin-block-start: 1.25rem; color: var(--quiet); }

.scroll { position: relative; max-width: 100%; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font: .8125rem/1.4 var(--font-figures); font-variant-numeric: tabular-nums; }
caption { max-width: calc(100vw - 2rem); padding-block-end: .5rem; font-size: .875rem; font-weight: 600; text-align: start; }
th, td { padding: .375rem .5rem; border-block-end: 1px solid var(--line); text-align: start; vertical-align: top; }
thead th { border-block-end: 1px solid var(--ink); vertical-align: bottom; font-weight: 600; }
tbody th { font-weight: 400; }
th, td { overflow-wrap: break-word; }
tbody th { overflow-wrap: anywhere; }
th { min-width: 5rem; }
.witness td, .channels td { min-width: 7rem; overflow-wrap: anywhere; }
.group > * { padding-block-start: 1rem; border-block-end-color: var(--axis); color: var(--quiet); font-weight: 600; }
.interval { font-size: .9em; white-space: nowrap; }
.figures td, .figures thead th:not(:first-child) { text-align: end; }
.figures tbody th { min-width: 9rem; }
.figures td.text, .figures thead th.text { text-align: start; }
.figures td .interval { display: block; }
.brief td .interval { display: inline-block; min-width: 9.5em; }
.figures .total th, .figures .total td { border-block-start: 1px solid var(--ink); font-weight: 600; }
.figures .bad { color: var(--error); font-weight: 600; }
.differs th, .differs td { background: var(--raised); font-weight: 600; }

.matrix, .heat { min-width: 56rem; border-collapse: separate; border-spacing: 2px; table-layout: auto; }
.matrix th, .matrix td, .heat th, .heat td { border: 0; }
.matrix thead th, .heat thead th { border-block-end: 1px solid var(--ink); hyphens: auto; }
.matrix tbody th, .heat tbody th, .matrix thead th:first-child, .heat thead th:first-child { position: sticky; inset-inline-start: 0; min-width: 9.5rem; background: var(--paper); }
.matrix td { min-width: 3.75rem; padding-inline: .3125rem; font-size: .6875rem; line-height: 1.3; }
.matrix thead th, .heat thead th { padding-inline: .3125rem; min-width: 3.5rem; font-size: .75rem; line-height: 1.25; }
.matrix td.always { background: var(--always); }
.matrix td.sometimes { background: var(--sometimes); border-inline-start: .1875rem dotted var(--series); }
.matrix .told { display: block; color: var(--quiet); }
.matrix .always .told { color: inherit; }
.matrix .term th { padding-block: 0; padding-inline-start: 1.25rem; color: var(--quiet); }
.matrix .term td { padding-block: 0 .25rem; margin-block-start: -2px; }
.heat td { text-align: center; min-width: 3.25rem; vertical-align: middle; }
.heat tbody th { vertical-align: middle; }
.heat td.spark { padding: 0 .5rem; background: none; min-width: 8rem; }
${[0, 1, 2, 3, 4].map((step2) => `.heat-${step2} { background: var(--heat-${step2}); }`).join(`
`)}

.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-block-end: .875rem; font-size: .875rem; color: var(--quiet); }
.legend li { display: flex; gap: .5rem; align-items: center; }
.key { flex: none; width: 1.25rem; height: .875rem; }
.key.always { background: var(--always); }
.key.sometimes { background: var(--sometimes); border-inline-start: .1875rem dotted var(--series); }
.key.never { border: 1px solid var(--line); }
.key.mean { height: 2px; background: var(--series); }
.key.band { background: var(--series); opacity: .22; }
.key.beside { height: 0; border-block-start: 2px dashed var(--beside); }

.finding { margin-block-start: 1rem; padding: .875rem 1.125rem 1rem; border: 1px solid var(--line); border-inline-start: .25rem solid var(--tone, var(--axis)); break-inside: avoid; }
.finding > * + * { margin-block-start: .375rem; }
.error { --tone: var(--error); }
.warn { --tone: var(--warn); }
.finding h3 { font-size: 1.0625rem; }
.tag { margin-inline-end: .375rem; color: var(--tone, var(--quiet)); }
.subject { display: flex; flex-wrap: wrap; gap: 0 1.5rem; font-size: .875rem; }
.subject > div { display: flex; gap: .375rem; }
.help, .accepted { font-size: .9375rem; }
.proved { columns: 24rem; column-gap: 2.5rem; }
.proved > li { position: relative; padding: .25rem 0 .25rem 1.5rem; break-inside: avoid; }
.proved > li::before { position: absolute; inset-inline-start: 0; content: "\u2713" / ""; color: var(--good); }
.plain { padding-inline-start: 1.25rem; }
.witness { width: auto; }
.channels th { min-width: 9rem; font-weight: 600; }
.channels thead th { width: 20%; }
.channels thead th:last-child { width: 60%; }
.channels td { font-size: .875rem; }
.carried { columns: 13rem; column-gap: 2rem; }
.carried > li { padding-block: .0625rem; break-inside: avoid; line-height: 1.35; }
q { quotes: "\u201C" "\u201D"; }
.secret { padding-inline: .3125rem; border: 1px solid var(--axis); border-radius: .25rem; color: var(--quiet); font-size: .6875rem; white-space: nowrap; }

.charts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(18.5rem, 100%), 1fr)); gap: 1.25rem 1.75rem; }
figure { max-width: 26rem; break-inside: avoid; }
.chart-wide figure { max-width: 50rem; }
figcaption { font-size: .9375rem; font-weight: 600; line-height: 1.35; }
.chart { display: block; width: 100%; height: auto; margin-block-start: .25rem; overflow: visible; font-family: var(--font-figures); color: var(--quiet); }
.heat .chart { width: 7.5rem; margin: 0; }
:root:not(:lang(en)) [lang="en"] { font-family: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif; }
details { margin-block-start: 1rem; }
details caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
summary { width: fit-content; color: var(--brand); font-size: .9375rem; cursor: pointer; }
details > .scroll { margin-block-start: .75rem; }
.settings { margin-block: 1.25rem; }
.settings > div { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 0 1.5rem; padding-block: .375rem; border-block-end: 1px solid var(--line); }

@media (min-width: 44rem), print {
  .in-short > div { display: grid; grid-template-columns: 13rem minmax(0, 1fr); column-gap: 1.5rem; }
}
@media (max-width: 43.99rem) {
  .brief td .interval { display: block; min-width: 0; }
  .settings > div { grid-template-columns: 1fr; }
  .matrix tbody th, .heat tbody th, .matrix thead th:first-child, .heat thead th:first-child { min-width: 8.5rem; }
}
@media print {
  :root { --brand: #000; --quiet: #333; --line: #aaa; }
  html { font-size: 9.5pt; }
  body { max-width: none; padding: 0; orphans: 3; widows: 3; }
  nav, .skip, details:not(.printed) { display: none; }
  .printed::details-content { content-visibility: visible; block-size: auto; }
  .printed > summary { list-style: none; color: inherit; font-weight: 600; }
  h1 { margin-block-start: 1.25rem; }
  section { margin-block-start: 2rem; }
  h2, h3, figcaption, caption, thead, .note, .legend, .group { break-after: avoid; }
  tr, figure, .in-short > div { break-inside: avoid; }
  thead { display: table-header-group; }
  .scroll { overflow: visible; }
  .charts { grid-template-columns: repeat(3, 1fr); gap: 1rem 1.25rem; }
  .matrix, .heat { min-width: 0; font-size: 6.75pt; }
  .matrix td { min-width: 0; padding: .1875rem .25rem; font-size: 6.25pt; }
  .matrix th, .heat th, .heat td { min-width: 0; padding: .1875rem .25rem; }
  .matrix tbody th, .heat tbody th, .matrix thead th:first-child, .heat thead th:first-child { position: static; min-width: 0; }
  .heat td.spark { min-width: 0; }
  .heat .chart { width: 5rem; margin: 0; }
  .heat td, .heat tbody th { padding-block: .0625rem; }
  .figures th, .figures td { padding-block: .1875rem; }
  .wide { page: wide; }
  .matrix td, .heat td, .key, .chart, .differs > * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
@page {
  margin: 16mm 16mm 18mm;
  @bottom-right { content: counter(page) " / " counter(pages); font: 9pt/1 var(--font-text, sans-serif); }
}
@page wide { size: A4 landscape; margin: 12mm 12mm 14mm; }
`;

// dist/report/words/in-short/cost.js
var costInShort = ({ data, wording, names, numbers: numbers2 }) => {
  let { cost: said2 } = wording.summary;
  if (data.services.every(({ cost: cost2 }) => cost2 === void 0))
    return [said2.free];
  let { customers, services, cost } = data.simulated, [dearest] = data.services.map(({ id }, at) => ({ name: names.service(id).text, share: (services[at]?.cost.mean ?? 0) / cost.total.mean })).sort((one3, other) => other.share - one3.share);
  return [
    said2.perMonth(numbers2.money(cost.perMonth.mean), numbers2.count(customers)),
    ...dearest !== void 0 && dearest.share > 0 ? [said2.dearest(dearest.name, numbers2.share(dearest.share))] : [],
    budgetSaid(data.simulated.cost, said2, numbers2.money)
  ];
}, budgetSaid = ({ budget, months, perMonth }, said2, money) => {
  if (budget === void 0)
    return said2.noBudget;
  let shown = money(budget.perMonth);
  if (months.length === 0)
    return perMonth.mean > budget.perMonth ? said2.above(shown) : said2.below(shown);
  let over = months.filter(({ cost }) => cost.mean > budget.perMonth).length;
  return over > 0 ? said2.over(shown, over, months.length) : said2.within(shown);
};

// dist/report/words/in-short/delights.js
var WORTH_SAYING = 0.1, delightsInShort = ({ data, wording, names, numbers: numbers2 }) => {
  let { delights } = wording.summary, shares = data.services.flatMap(({ id }, at) => {
    let dropped = data.simulated.services[at]?.dropped;
    return dropped ? [{ id, share: dropped.at(-1)?.mean ?? Number.NaN }] : [];
  });
  if (shares.length === 0)
    return [delights.none];
  let worn = shares.filter(({ share }) => share > WORTH_SAYING).sort((one3, other) => other.share - one3.share);
  return worn.length === 0 ? [delights.keep] : [delights.drop(numbers2.list(worn.map(({ id, share }) => delights.worn(names.service(id).text, numbers2.share(share)))))];
}, exposureInShort = ({ data, wording, names, numbers: numbers2 }) => {
  let { exposure } = wording.summary, perks = data.services.flatMap(({ id }, at) => {
    let found = data.simulated.services[at]?.exposure;
    return found ? [{ name: names.service(id).text, byChannel: found.byChannel, heard: extremesOf(found.byWordOfMouth.slice(-1))[1] }] : [];
  });
  if (perks.length === 0)
    return [exposure.none];
  let leaks = perks.filter(({ byChannel }) => byChannel > 0).map(({ name }) => name), isRefuted = data.check.findings.some(({ check }) => check === "publicity-leak"), [most] = perks.sort((one3, other) => other.heard - one3.heard);
  return [
    leaks.length > 0 ? exposure.leak(numbers2.list(leaks)) : isRefuted ? exposure.heldBack : exposure.byChannel,
    most !== void 0 && most.heard >= 0.5 ? exposure.heard(most.name, numbers2.count(most.heard)) : exposure.nobody
  ];
};

// dist/report/words/in-short/people.js
var satisfactionInShort = (telling) => {
  let { data, wording, numbers: numbers2 } = telling, { everyone, dates } = data.simulated, { everybody, extremes } = wording.summary.satisfaction, inTheEnd = ({ satisfaction }) => satisfaction.at(-1)?.mean ?? Number.NaN;
  return [everybody(numbers2.level(inTheEnd(everyone)), dates.length), ...outermost(telling, inTheEnd, numbers2.level, extremes)];
}, leavingInShort = (telling) => {
  let { data, wording, numbers: numbers2 } = telling, { everyone, flows } = data.simulated, { everybody, extremes, won } = wording.summary.leaving;
  return [
    everybody(numbers2.share(everyone.leaving.mean)),
    ...outermost(telling, ({ leaving }) => leaving.mean, numbers2.share, extremes),
    ...flows.won.mean > 0 ? [won(numbers2.count(flows.won.mean), numbers2.share(flows.referred.mean))] : []
  ];
}, outermost = ({ data, names }, measure2, shown, said2) => {
  let ranked = data.segments.map(({ id }, at) => ({ name: names.segment(id).text, value: measure2(data.simulated.groups[at]) })).filter(({ value: value2 }) => Number.isFinite(value2)).sort((one3, other) => other.value - one3.value), [most, least] = [ranked[0], ranked.at(-1)];
  return most === void 0 || least === void 0 || shown(most.value) === shown(least.value) ? [] : [said2(most.name, shown(most.value), least.name, shown(least.value))];
};

// dist/report/words/in-short/proofs.js
var provedInShort = ({ data, wording }) => {
  let { proved, findings } = data.check, { all, some, noLeak } = wording.summary.proved, of = proved.length + new Set(findings.map(({ check }) => check)).size;
  return [
    proved.length === of ? all(of) : some(proved.length, of),
    ...proved.includes("publicity-leak") ? [noLeak] : []
  ];
}, openInShort = ({ data, wording, numbers: numbers2 }) => {
  let { open } = wording.summary, { findings } = data.check, counting = findings.filter(({ allowed: allowed2 }) => allowed2 === void 0), refuted = counting.filter(({ verdict }) => verdict === "refuted"), undecided = counting.length - refuted.length, allowed = findings.length - counting.length, topics = [...new Set(refuted.map(({ check }) => open.topic(wording.checks[check].title)))];
  return [
    ...refuted.length > 0 ? [open.refuted(refuted.length, numbers2.list(topics))] : [],
    ...undecided > 0 ? [open.undecided(undecided)] : [],
    ...counting.length === 0 ? [open.nothing(allowed > 0)] : [],
    ...allowed > 0 ? [open.allowed(allowed)] : []
  ];
};

// dist/report/page/key-figures.js
var keyFigures = ({ data, wording, numbers: numbers2 }) => {
  let { everyone, cost, services } = data.simulated, { figures } = wording, satisfaction = everyone.satisfaction.at(-1), onChannels = services.reduce((sum3, { exposure }) => sum3 + (exposure?.byChannel ?? 0), 0), costs = data.services.some((service) => service.cost !== void 0), tiles = [
    ...satisfaction ? [tile(figures.satisfaction, satisfaction, numbers2.level, figures.scale)] : [],
    tile(figures.leaving, everyone.leaving, numbers2.share, figures.withinYear),
    ...costs ? [
      tile(figures.cost, cost.perMonth, numbers2.money, cost.budget ? figures.budget(numbers2.money(cost.budget.perMonth)) : figures.noBudget)
    ] : [],
    { name: figures.exposed, value: numbers2.count(onChannels), note: figures.onChannels, ...onChannels > 0 && { kind: "bad" } }
  ];
  return html`<dl class="figures-at-a-glance">
${tiles.map(({ name, value: value2, between, note, kind }) => html`<div${kind ? html` class="${kind}"` : void 0}><dt>${name}</dt><dd><span class="value">${value2}</span>${between && html` <span class="interval">${figures.between(...between)}</span>`} <span class="quiet">${note}</span></dd></div>
`)}</dl>
`;
}, tile = (name, found, shown, note) => ({
  name,
  value: shown(found.mean),
  ...hasInterval(found) && shown(found.low) !== shown(found.high) && { between: [shown(found.low), shown(found.high)] },
  note
});

// dist/report/page/summary.js
var summarySection = (telling) => {
  let { summary, marks: marks2 } = telling.wording, parts = [
    [summary.proved.label, provedInShort(telling)],
    [summary.open.label, openInShort(telling)],
    [summary.satisfaction.label, satisfactionInShort(telling)],
    [summary.leaving.label, leavingInShort(telling)],
    [summary.delights.label, delightsInShort(telling)],
    [summary.exposure.label, exposureInShort(telling)],
    [summary.cost.label, costInShort(telling)]
  ];
  return {
    id: "summary",
    heading: summary.heading,
    body: bodyOf(telling, parts.map(([label, sentences]) => [label, sentences.join(marks2.space)]))
  };
}, bodyOf = (telling, parts) => {
  let { heading, caution } = telling.wording.summary;
  return html`<section id="summary" aria-labelledby="summary-heading">
<h2 id="summary-heading">${heading}</h2>
${keyFigures(telling)}<div class="in-short">
${parts.map(([label, text2]) => html`<div><h3>${label}</h3><p>${text2}</p></div>\n`)}</div>
<p class="caution">${caution}</p>
</section>
`;
};

// dist/report/page/page.js
var SECTIONS = [
  summarySection,
  findingsSection,
  matrixSection,
  channelsSection,
  satisfactionSection,
  expectationSection,
  dropSection,
  exposureSection,
  costSection,
  assumptionsSection
], securityOf = (style) => `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'; base-uri 'none'; form-action 'none'`, pageOf = (telling) => {
  let { wording, language, names } = telling, style = styleOf(wording), sections = SECTIONS.map((section2) => section2(telling));
  return html`<!doctype html>
<html lang="${language}" dir="${wording.direction}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${trusted(securityOf(style))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="format-detection" content="telephone=no">
<title>${names.policy.text}${wording.marks.dot}${wording.name}</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#report">${wording.skip}</a>
<header>
<p class="company">${words(names.policy)}</p>
<h1>${wording.name}</h1>
${head(telling)}
</header>
<nav aria-label="${wording.contents}">
<ol role="list">
${sections.map(({ id, heading }) => html`<li><a href="#${id}">${heading}</a></li>\n`)}</ol>
</nav>
<main id="report" tabindex="-1">
${sections.map(({ body }) => body)}</main>
</body>
</html>
`;
}, head = ({ data, wording, numbers: numbers2 }) => {
  let { policy, today, simulated } = data, { customers, seeds, start, end, dates } = simulated;
  return html`<dl class="head">
${policy.version === void 0 ? void 0 : html`<div><dt>${wording.head.version}</dt><dd>${words({ text: onOneLine(policy.version) })}</dd></div>\n`}${today === void 0 ? void 0 : html`<div><dt>${wording.head.today}</dt><dd><time datetime="${today}">${numbers2.day(today)}</time></dd></div>\n`}<div><dt>${wording.head.simulated}</dt><dd>${wording.period(numbers2.day(start), numbers2.day(end))}${wording.marks.dot}${wording.weeks(dates.length)}${wording.marks.dot}${wording.people(numbers2.count(customers), seeds.length)}</dd></div>
</dl>`;
};

// dist/report/wording/en-checks.js
var CHECK_TITLES = {
  overreach: "exclusive service offered to others",
  "publicity-leak": "perk announced to people outside",
  "broken-assertion": "assertion that does not hold",
  "uninformed-member": "member who is not told",
  "empty-promise": "announcement to people who do not get it",
  "over-commitment": "promise too strong",
  "over-publicity": "announcement too wide",
  "vague-basic": "basic service without a clear promise",
  "baseline-gap": "basic service missing",
  "perverse-incentive": "worse off for more",
  "tier-inversion": "higher tier that gets less",
  "unequal-twins": "equals treated differently",
  "predictable-delight": "delight that can be foreseen",
  "dead-rule": "rule that never applies",
  "shadowed-rule": "rule that changes nothing",
  "empty-segment": "segment that nobody can be in",
  "identical-segments": "segments with the same members",
  "unreachable-level": "level that nobody gets",
  unused: "declared and never used",
  "uncovered-customer": "customer without segment or service"
}, PLAINLY_PROVED = {
  overreach: "no rule offers an exclusive service to someone whom it is not for",
  "publicity-leak": "no offer asks for an announcement to someone who is not to know of it"
};

// dist/report/wording/en.js
var isOrAre = (count2) => count2 === 1 ? "is" : "are", en = {
  language: "en",
  direction: "ltr",
  name: "Expectation report",
  skip: "Skip to the report",
  contents: "Contents",
  head: { version: "Policy version", today: "As of", simulated: "Simulated" },
  period: (first2, last) => `${first2} to ${last}`,
  weeks: (count2) => counted(count2, "week"),
  people: (customers, runs) => `${customers} customers, ${counted(runs, "run")}`,
  needs: { basic: "Basic", expected: "Expected", delight: "Delight" },
  commitments: { guaranteed: "guaranteed", target: "target", "best-effort": "best effort", none: "no promise" },
  publicities: { public: "public", segment: "segment", individual: "in person", unannounced: "not told" },
  offered: { always: "always", sometimes: "sometimes", never: "never" },
  range: (lowest, highest) => `${lowest} to ${highest}`,
  everyone: "Everyone",
  yes: "yes",
  no: "no",
  none: "none",
  noFigure: "\u2013",
  figures: {
    satisfaction: "Satisfaction at the end",
    leaving: "Leave within a year",
    cost: "Cost a month",
    exposed: "Told of perks they must not know",
    scale: "from \u22121, all angry, to +1, all delighted",
    withinYear: "of all customers",
    budget: (budget) => `budget ${budget}`,
    noBudget: "no budget is set",
    onChannels: "people, on the company's own channels",
    between: (low, high) => `95%: ${low} to ${high}`
  },
  summary: {
    heading: "In short",
    proved: {
      label: "What is proved",
      all: (count2) => `All ${counted(count2, "check")} hold for every possible customer, not only for those who were simulated.`,
      some: (count2, of) => `${count2} of ${counted(of, "check")} hold for every possible customer, not only for those who were simulated.`,
      noLeak: "No announcement of a perk reaches anybody who is not to know of it."
    },
    open: {
      label: "What is not",
      nothing: (accepted) => accepted ? "Nothing is open." : "Nothing was found.",
      refuted: (count2, topics) => `${counted(count2, "finding")} ${isOrAre(count2)} open: ${topics}.`,
      topic: (title) => title,
      undecided: (count2) => `${counted(count2, "question")} could not be decided, which is never a proof.`,
      allowed: (count2) => `${counted(count2, "finding")} ${isOrAre(count2)} accepted with a reason.`
    },
    satisfaction: {
      label: "How satisfaction goes",
      everybody: (value2, weeks) => `Customers start indifferent, at 0. After ${counted(weeks, "week")} satisfaction is ${value2}, on a scale from \u22121 to +1.`,
      extremes: (most, mostValue, least, leastValue) => `Highest: ${most}, ${mostValue}. Lowest: ${least}, ${leastValue}.`
    },
    delights: {
      label: "What wears off",
      none: "The policy has no delights.",
      keep: "No delight has become a matter of course for more than one in ten customers.",
      drop: (services) => `Delights that are expected by now: ${services}.`,
      worn: (service, share) => `${service} (by ${share} of customers)`
    },
    leaving: {
      label: "Who leaves",
      everybody: (share) => `${share} of customers leave within a year.`,
      extremes: (most, mostShare, least, leastShare) => `Most: ${most}, ${mostShare}. Fewest: ${least}, ${leastShare}.`,
      won: (won, referred) => `${won} customers were won, ${referred} of them through what a customer told.`
    },
    exposure: {
      label: "Who hears of perks",
      none: "The policy keeps no service from anybody.",
      byChannel: "On channels nobody learns of a perk that is not meant for them.",
      heldBack: "What the findings say of announcements is held back: on channels nobody learns of a perk that is not meant for them.",
      leak: (names) => `Channels tell people of perks that are not meant for them: ${names}.`,
      nobody: "Nor does anybody by word of mouth.",
      heard: (service, people) => `By word of mouth the most learn of ${service}: ${people} people who are not to know of it.`
    },
    cost: {
      label: "What it costs",
      free: "The policy states no costs.",
      perMonth: (cost, customers) => `Deliveries cost ${cost} a month for the ${customers} simulated customers.`,
      within: (budget) => `That is within the budget of ${budget}, in every month.`,
      over: (budget, months, of) => `The budget of ${budget} is overrun in ${months} of ${counted(of, "month")}.`,
      below: (budget) => `That is within the budget of ${budget}.`,
      above: (budget) => `That is above the budget of ${budget}.`,
      noBudget: "No budget is set.",
      dearest: (service, share) => `The dearest is ${service}, ${share} of the cost.`
    },
    caution: "The checks are proofs: they hold for every customer who can exist. The simulation is a model: it shows where a policy leads if its assumptions hold, and foretells nobody's future."
  },
  matrix: {
    heading: "Who gets what",
    note: "For every possible member of each segment: whether the service is offered, how firmly it is promised, and how widely it may be told.",
    caption: "Services and segments",
    service: "Service",
    undecided: "This could not be worked out within the budget.",
    nobody: "The policy has no segments or no services."
  },
  findings: {
    heading: "What was checked",
    note: "Each finding comes with the plainest customers who show it.",
    nothing: "Nothing was found.",
    severities: { error: "Error", warn: "Warning", info: "Note" },
    allowed: "Accepted",
    undecided: "Undecided",
    accepted: (reason, until) => `Accepted: ${reason}${until === void 0 ? "" : ` (until ${until})`}`,
    subject: { service: "Service", segment: "Segment", channel: "Channel", fact: "Fact", rules: "Rules" },
    help: "What helps",
    witness: "Who shows it",
    fact: "Fact",
    parts: { customer: "This customer", other: "Compared with", insider: "Who gets it", outsider: "Who hears of it" },
    anybody: "Somebody who is not a customer at all hears of it.",
    proved: "Proved",
    provedNote: "These hold for every customer who can exist.",
    warnings: "About accepted findings"
  },
  checks: Object.fromEntries(Object.entries(CHECK_TITLES).map(([id, title]) => [id, { title, proved: PLAINLY_PROVED[id] ?? CHECKS[id].proved }])),
  channels: {
    heading: "Who hears what",
    note: "What each channel can carry, over all possible customers. A perk is what not everybody may know of.",
    caption: "Channels, whom they reach, and what they tell",
    channel: "Channel",
    audience: "Heard by",
    services: "Tells of",
    public: "everybody, customers or not",
    individual: "one customer at a time",
    overheard: (segments) => `overheard by ${segments}`,
    except: "with exceptions",
    nothing: "nothing",
    perk: "perk",
    undecided: "This could not be worked out within the budget.",
    none: "The policy has no channels.",
    untold: (services) => `On no channel: ${services}.`
  },
  satisfaction: {
    heading: "How satisfied customers are",
    note: "From \u22121, all angry, over 0, indifferent, to +1, all delighted. Each segment beside everyone.",
    chart: (group2, first2, last, lowest, highest) => `Satisfaction of ${group2}: ${first2} at first, ${last} in the end; between ${lowest} and ${highest} on the way.`,
    table: "The figures of these charts",
    groupsTable: "Customers, satisfaction and leaving by segment",
    group: "Segment",
    customers: "Customers at the end",
    atEnd: "Satisfaction at the end",
    leaving: "Leave within a year",
    date: "Week of",
    empty: (groups) => `Nobody was in: ${groups}.`,
    legend: { mean: "mean of all runs", band: "95% interval", everyone: "everyone" }
  },
  expectation: {
    heading: "What customers expect",
    note: "How sure those who are offered a service are that it comes as it should, from 0 to 100%. The line shows all of them from the first week to the last; the columns, each segment at the end.",
    caption: "Expectation of each service",
    course: "Course",
    chart: (service, first2, last) => `Expectation of ${service}: ${first2} at first, ${last} in the end.`
  },
  drop: {
    heading: "Delights that wear off",
    note: "The share of customers for whom a delight is one no more: they have come to expect it.",
    none: "The policy has no delights.",
    chart: (service, last) => `${service}: a delight no more for ${last} of customers.`,
    table: "The share in the end, by segment"
  },
  exposure: {
    heading: "Who learns of what is not meant for everyone",
    note: "People who are not to know of a service and have learnt of it, customers or not. On the company's channels there must be nobody; what customers tell each other no policy can forbid.",
    none: "Everybody may know of every service.",
    chart: (service, last) => `${last} people have learnt of ${service} by word of mouth in the end, though they are not to know of it.`,
    caption: "People who know and are not to",
    service: "Service",
    knownTo: "Known to",
    byWordOfMouth: "By word of mouth",
    byChannel: "On channels",
    comparisons: "Felt passed over",
    table: "The figures of these charts"
  },
  cost: {
    heading: "What it costs",
    note: "For the simulated customers; to compare with the budget, simulate as many as you have.",
    free: "The policy states no costs.",
    chart: (first2, last, lowest, highest) => `Cost of each month from ${first2} to ${last}: between ${lowest} and ${highest}.`,
    chartTitle: "Cost of each month",
    budget: "Budget",
    table: "The figures of this chart",
    month: "Month",
    cost: "Cost",
    caption: "Deliveries, failures and cost of each service, over the whole time",
    service: "Service",
    deliveries: "Deliveries",
    failures: "Not as it should be",
    missed: "Missed by customers",
    total: "All services",
    noMonth: "No calendar month lies within the simulated weeks as a whole."
  },
  assumptions: {
    heading: "What the simulation assumes",
    note: "With these it can be repeated, figure for figure.",
    model: "The simulation is a model. Its bands say how far chance moves the result, not how far the model is from the world; whoever knows a coefficient better can set it.",
    people: {
      label: "Customers",
      made: "made from the facts that the policy declares, evenly over what it can tell apart; a file of real customers is the truth",
      given: "those of a file"
    },
    seeds: "Seeds",
    period: "Period",
    strangers: "Strangers who may become customers",
    caption: "Coefficients that were used",
    name: "Name",
    value: "Value",
    meaning: "What it is",
    source: "Source",
    set: "Coefficients that were set",
    changed: (usual) => `set; usually ${usual}`,
    assumption: "assumption",
    table: "All coefficients"
  },
  marks: { colon: ": ", dot: " \xB7 ", space: " " },
  typography: {
    text: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
    headings: 'Charter, "Bitstream Charter", "Sitka Heading", Cambria, "Noto Serif", serif',
    figures: 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", sans-serif',
    lineHeight: 1.5
  }
};

// dist/report/wording/zh-checks.js
var ZH_CHECKS = {
  overreach: { title: "\u4E13\u5C5E\u670D\u52A1\u7ED9\u4E86\u5708\u5916\u7684\u4EBA", proved: "\u6CA1\u6709\u89C4\u5219\u4F1A\u628A\u4E13\u5C5E\u670D\u52A1\u63D0\u4F9B\u7ED9\u6307\u5B9A\u5206\u7FA4\u4EE5\u5916\u7684\u4EBA" },
  "publicity-leak": { title: "\u4E13\u5C5E\u670D\u52A1\u88AB\u5708\u5916\u7684\u4EBA\u542C\u5230", proved: "\u6CA1\u6709\u670D\u52A1\u4F1A\u88AB\u544A\u77E5\u7ED9\u4E0D\u8BE5\u77E5\u9053\u7684\u4EBA" },
  "broken-assertion": { title: "\u65AD\u8A00\u4E0D\u6210\u7ACB", proved: "\u6BCF\u6761\u65AD\u8A00\u5BF9\u6BCF\u4F4D\u5BA2\u6237\u90FD\u6210\u7ACB" },
  "uninformed-member": { title: "\u6210\u5458\u6CA1\u6709\u88AB\u544A\u77E5", proved: "\u51E1\u53EF\u5728\u5206\u7FA4\u5185\u544A\u77E5\u7684\u670D\u52A1\uFF0C\u5F97\u5230\u5B83\u7684\u4EBA\u90FD\u4F1A\u542C\u5230" },
  "empty-promise": { title: "\u542C\u5230\u5374\u5F97\u4E0D\u5230", proved: "\u6CA1\u6709\u4EBA\u4F1A\u542C\u5230\u81EA\u5DF1\u5F97\u4E0D\u5230\u7684\u670D\u52A1\uFF0C\u9664\u975E\u5B83\u672C\u6765\u5C31\u4EBA\u4EBA\u53EF\u77E5" },
  "over-commitment": { title: "\u627F\u8BFA\u8FC7\u9AD8", proved: "\u6CA1\u6709\u627F\u8BFA\u8D85\u51FA\u6807\u51C6\u548C\u5B9E\u7EE9\u6240\u5141\u8BB8\u7684\u7A0B\u5EA6" },
  "over-publicity": { title: "\u5BA3\u4F20\u8FC7\u5E7F", proved: "\u6CA1\u6709\u5BA3\u4F20\u8D85\u51FA\u6807\u51C6\u548C\u4E13\u5C5E\u8303\u56F4\u6240\u5141\u8BB8\u7684\u7A0B\u5EA6" },
  "vague-basic": { title: "\u57FA\u672C\u670D\u52A1\u6CA1\u6709\u8BF4\u6E05", proved: "\u51E1\u5F97\u5230\u57FA\u672C\u670D\u52A1\u7684\u4EBA\uFF0C\u90FD\u5F97\u5230\u627F\u8BFA\u5E76\u88AB\u544A\u77E5" },
  "baseline-gap": { title: "\u7F3A\u5C11\u57FA\u672C\u670D\u52A1", proved: "\u57FA\u672C\u670D\u52A1\u7684\u5BF9\u8C61\u8981\u4E48\u5F97\u5230\u5B83\uFF0C\u8981\u4E48\u88AB\u660E\u786E\u6392\u9664" },
  "perverse-incentive": { title: "\u8D21\u732E\u66F4\u591A\u53CD\u800C\u66F4\u5DEE", proved: "\u6CA1\u6709\u4EBA\u4F1A\u56E0\u4E3A\u8D21\u732E\u66F4\u591A\u800C\u5F97\u5230\u66F4\u5C11" },
  "tier-inversion": { title: "\u9AD8\u7B49\u7EA7\u4E0D\u5982\u4F4E\u7B49\u7EA7", proved: "\u6CA1\u6709\u7B49\u7EA7\u5F97\u5230\u7684\u6BD4\u4E0B\u4E00\u7B49\u7EA7\u5C11" },
  "unequal-twins": { title: "\u540C\u7B49\u6761\u4EF6\u4E0D\u540C\u5F85\u9047", proved: "\u6CA1\u6709\u4EBA\u4F1A\u4EC5\u56E0\u4E0E\u8D21\u732E\u65E0\u5173\u7684\u5DEE\u522B\u800C\u5F97\u4E0D\u5230\u522B\u4EBA\u6709\u7684\u670D\u52A1" },
  "predictable-delight": { title: "\u60CA\u559C\u53EF\u4EE5\u9884\u89C1", proved: "\u6CA1\u6709\u60CA\u559C\u53EF\u4EE5\u9884\u89C1" },
  "dead-rule": { title: "\u4ECE\u4E0D\u9002\u7528\u7684\u89C4\u5219", proved: "\u6BCF\u6761\u89C4\u5219\u90FD\u6709\u53EF\u80FD\u9002\u7528\u7684\u5BA2\u6237" },
  "shadowed-rule": { title: "\u4E0D\u8D77\u4F5C\u7528\u7684\u89C4\u5219", proved: "\u6BCF\u6761\u9002\u7528\u7684\u89C4\u5219\u90FD\u4F1A\u6539\u53D8\u67D0\u4E9B\u5BA2\u6237\u7684\u7ED3\u679C" },
  "empty-segment": { title: "\u4E0D\u53EF\u80FD\u6709\u6210\u5458\u7684\u5206\u7FA4", proved: "\u6BCF\u4E2A\u5206\u7FA4\u90FD\u53EF\u80FD\u6709\u6210\u5458" },
  "identical-segments": { title: "\u6210\u5458\u76F8\u540C\u7684\u5206\u7FA4", proved: "\u6CA1\u6709\u4E24\u4E2A\u5206\u7FA4\u7684\u6210\u5458\u5B8C\u5168\u76F8\u540C" },
  "unreachable-level": { title: "\u65E0\u4EBA\u5F97\u5230\u7684\u6C34\u5E73", proved: "\u89C4\u5219\u5199\u660E\u7684\u6BCF\u4E2A\u6C34\u5E73\u90FD\u6709\u4EBA\u5F97\u5230\uFF0C\u6216\u5F97\u5230\u66F4\u597D\u7684" },
  unused: { title: "\u58F0\u660E\u800C\u672A\u4F7F\u7528", proved: "\u6BCF\u9879\u4E8B\u5B9E\u3001\u5206\u7FA4\u3001\u6E20\u9053\u3001\u670D\u52A1\u548C\u6761\u6B3E\u90FD\u6709\u7528\u5230" },
  "uncovered-customer": { title: "\u4E0D\u5C5E\u4E8E\u4EFB\u4F55\u5206\u7FA4\u6216\u6CA1\u6709\u670D\u52A1\u7684\u5BA2\u6237", proved: "\u6BCF\u4F4D\u5BA2\u6237\u90FD\u5C5E\u4E8E\u67D0\u4E2A\u5206\u7FA4\uFF0C\u5E76\u5F97\u5230\u67D0\u9879\u670D\u52A1" }
};

// dist/report/wording/zh-coefficients.js
var ZH_COEFFICIENTS = {
  categoryBasic: "\u6CA1\u6709\u4EBA\u63D0\u8D77\u8FC7\u7684\u57FA\u672C\u670D\u52A1\uFF0C\u4EBA\u4EEC\u5BF9\u5B83\u7684\u671F\u671B\uFF080 \u81F3 1\uFF09",
  categoryExpected: "\u6CA1\u6709\u4EBA\u63D0\u8D77\u8FC7\u7684\u671F\u671B\u578B\u670D\u52A1\uFF0C\u4EBA\u4EEC\u5BF9\u5B83\u7684\u671F\u671B\uFF080 \u81F3 1\uFF09",
  categoryDelight: "\u6CA1\u6709\u4EBA\u63D0\u8D77\u8FC7\u7684\u60CA\u559C\uFF0C\u4EBA\u4EEC\u5BF9\u5B83\u7684\u671F\u671B\uFF080 \u81F3 1\uFF09",
  claimNone: "\u53EA\u544A\u77E5\u800C\u4E0D\u627F\u8BFA\u7684\u670D\u52A1\uFF0C\u4EBA\u4EEC\u7406\u89E3\u4E3A\u591A\u5927\u628A\u63E1\uFF080 \u81F3 1\uFF09",
  claimBestEffort: "\u201C\u5C3D\u529B\u800C\u4E3A\u201D\u88AB\u7406\u89E3\u4E3A\u591A\u5927\u628A\u63E1\uFF080 \u81F3 1\uFF09",
  claimTarget: "\u672A\u5199\u660E\u6BD4\u4F8B\u7684\u76EE\u6807\u88AB\u7406\u89E3\u4E3A\u591A\u5927\u628A\u63E1\uFF080 \u81F3 1\uFF09",
  claimGuaranteed: "\u201C\u4FDD\u8BC1\u201D\u88AB\u7406\u89E3\u4E3A\u591A\u5927\u628A\u63E1\uFF080 \u81F3 1\uFF09",
  toldIndividually: "\u5F53\u9762\u544A\u77E5\u4E00\u5468\uFF0C\u671F\u671B\u5411\u6240\u79F0\u6C34\u5E73\u79FB\u52A8\u7684\u5E45\u5EA6\uFF08\u5360\u5DEE\u8DDD\u7684\u6BD4\u4F8B\uFF09",
  toldInSegment: "\u5728\u5206\u7FA4\u5185\u544A\u77E5\u4E00\u5468\uFF0C\u671F\u671B\u5411\u6240\u79F0\u6C34\u5E73\u79FB\u52A8\u7684\u5E45\u5EA6\uFF08\u5360\u5DEE\u8DDD\u7684\u6BD4\u4F8B\uFF09",
  toldInPublic: "\u516C\u5F00\u5BA3\u4F20\u4E00\u5468\uFF0C\u671F\u671B\u5411\u6240\u79F0\u6C34\u5E73\u79FB\u52A8\u7684\u5E45\u5EA6\uFF08\u5360\u5DEE\u8DDD\u7684\u6BD4\u4F8B\uFF09",
  forgetting: "\u6BCF\u5468\u671F\u671B\u56DE\u843D\u5230\u540C\u7C7B\u670D\u52A1\u60EF\u5E38\u6C34\u5E73\u7684\u5E45\u5EA6\uFF08\u5360\u5DEE\u8DDD\u7684\u6BD4\u4F8B\uFF09",
  learningFromMore: "\u597D\u4E8E\u671F\u671B\u7684\u4F53\u9A8C\u4F7F\u671F\u671B\u4E0A\u5347\u7684\u5E45\u5EA6\uFF08\u5360\u5DEE\u8DDD\u7684\u6BD4\u4F8B\uFF09",
  learningFromLess: "\u4E0D\u5982\u671F\u671B\u7684\u4F53\u9A8C\u4F7F\u671F\u671B\u4E0B\u964D\u7684\u5E45\u5EA6\uFF08\u5360\u5DEE\u8DDD\u7684\u6BD4\u4F8B\uFF09",
  learningFromForeseen: "\u53EF\u4EE5\u9884\u89C1\u7684\u60CA\u559C\u4F7F\u671F\u671B\u79FB\u52A8\u7684\u5E45\u5EA6\uFF08\u5360\u5DEE\u8DDD\u7684\u6BD4\u4F8B\uFF09",
  learningFromSurprise: "\u65E0\u6CD5\u9884\u89C1\u7684\u60CA\u559C\u4F7F\u671F\u671B\u79FB\u52A8\u7684\u5E45\u5EA6\uFF08\u5360\u5DEE\u8DDD\u7684\u6BD4\u4F8B\uFF09",
  foreseenWithinWeeks: "\u60CA\u559C\u7684\u95F4\u9694\u4E0E\u4E00\u5E74\u6216\u4E0A\u6B21\u95F4\u9694\u76F8\u5DEE\u51E0\u5468\u4EE5\u5185\u7B97\u53EF\u4EE5\u9884\u89C1",
  occasionsOfBasic: "\u5BA2\u6237\u6BCF\u5E74\u7528\u5230\u4E00\u9879\u57FA\u672C\u670D\u52A1\u7684\u6B21\u6570\uFF08\u6BCF\u5468\u81F3\u591A\u4E00\u6B21\uFF09",
  occasionsOfExpected: "\u5BA2\u6237\u6BCF\u5E74\u7528\u5230\u4E00\u9879\u671F\u671B\u578B\u670D\u52A1\u7684\u6B21\u6570\uFF08\u6BCF\u5468\u81F3\u591A\u4E00\u6B21\uFF09",
  occasionsOfDelight: "\u6CA1\u6709\u5B89\u6392\u3001\u4E00\u76F4\u63D0\u4F9B\u7684\u60CA\u559C\u6BCF\u5E74\u51FA\u73B0\u7684\u6B21\u6570\uFF08\u6BCF\u5468\u81F3\u591A\u4E00\u6B21\uFF09",
  keptUnderHighControl: "\u6CA1\u6709\u5B9E\u7EE9\u65F6\uFF0C\u53EF\u63A7\u6027\u9AD8\u7684\u670D\u52A1\u5982\u7EA6\u505A\u5230\u7684\u6BD4\u4F8B",
  keptUnderLowControl: "\u6CA1\u6709\u5B9E\u7EE9\u65F6\uFF0C\u53EF\u63A7\u6027\u4F4E\u7684\u670D\u52A1\u5982\u7EA6\u505A\u5230\u7684\u6BD4\u4F8B",
  keptDelight: "\u6CA1\u6709\u5B9E\u7EE9\u65F6\uFF0C\u60CA\u559C\u5982\u7EA6\u505A\u5230\u7684\u6BD4\u4F8B",
  joyOfDelight: "\u5B8C\u5168\u610F\u5916\u7684\u60CA\u559C\u5E26\u6765\u7684\u6EE1\u610F\u5EA6\uFF080 \u81F3 1\uFF09",
  swingOfExpected: "\u5168\u90E8\u597D\u4E8E\u6216\u4E0D\u5982\u671F\u671B\u65F6\u6EE1\u610F\u4E0E\u4E0D\u6EE1\u7684\u5E45\u5EA6\uFF080 \u81F3 1\uFF09",
  angerOfBasic: "\u89C6\u4E3A\u7406\u6240\u5F53\u7136\u7684\u57FA\u672C\u670D\u52A1\u7F3A\u5931\u65F6\u7684\u4E0D\u6EE1\uFF080 \u81F3 1\uFF09",
  dropsToExpected: "\u671F\u671B\u8FBE\u5230\u591A\u5C11\uFF0C\u60CA\u559C\u5C31\u964D\u4E3A\u671F\u671B\u578B\u670D\u52A1",
  dropsToBasic: "\u671F\u671B\u8FBE\u5230\u591A\u5C11\uFF0C\u670D\u52A1\u5C31\u88AB\u89C6\u4E3A\u7406\u6240\u5F53\u7136",
  rises: "\u671F\u671B\u8981\u6BD4\u4E0A\u8FF0\u754C\u7EBF\u4F4E\u591A\u5C11\uFF0C\u670D\u52A1\u624D\u91CD\u65B0\u5347\u7EA7",
  weightOfBasic: "\u4E00\u6B21\u57FA\u672C\u670D\u52A1\u7684\u4F53\u9A8C\u4F7F\u6EE1\u610F\u5EA6\u79FB\u52A8\u7684\u5E45\u5EA6\uFF08\u5360\u5DEE\u8DDD\u7684\u6BD4\u4F8B\uFF09",
  weightOfExpected: "\u4E00\u6B21\u671F\u671B\u578B\u670D\u52A1\u7684\u4F53\u9A8C\u4F7F\u6EE1\u610F\u5EA6\u79FB\u52A8\u7684\u5E45\u5EA6\uFF08\u5360\u5DEE\u8DDD\u7684\u6BD4\u4F8B\uFF09",
  weightOfDelight: "\u4E00\u6B21\u60CA\u559C\u7684\u4F53\u9A8C\u4F7F\u6EE1\u610F\u5EA6\u79FB\u52A8\u7684\u5E45\u5EA6\uFF08\u5360\u5DEE\u8DDD\u7684\u6BD4\u4F8B\uFF09",
  calming: "\u6BCF\u5468\u6EE1\u610F\u5EA6\u56DE\u5230\u4E2D\u6027\u7684\u5E45\u5EA6\uFF08\u5360\u5DEE\u8DDD\u7684\u6BD4\u4F8B\uFF09",
  tellsFrom: "\u4F53\u9A8C\u5F3A\u70C8\u5230\u4EC0\u4E48\u7A0B\u5EA6\u624D\u4F1A\u8BB2\u7ED9\u522B\u4EBA\uFF08\u6EE1\u610F\u5EA6\u7EDD\u5BF9\u503C\uFF09",
  unhappyTell: "\u4E0D\u6EE1\u7684\u5BA2\u6237\u628A\u4E00\u6B21\u4F53\u9A8C\u8BB2\u7ED9\u591A\u5C11\u4EBA",
  happyTell: "\u6EE1\u610F\u7684\u5BA2\u6237\u628A\u4E00\u6B21\u4F53\u9A8C\u8BB2\u7ED9\u591A\u5C11\u4EBA",
  acquaintances: "\u4E00\u4E2A\u4EBA\u53EF\u80FD\u8BB2\u7ED9\u591A\u5C11\u4EBA",
  farAcquaintances: "\u719F\u4EBA\u5F53\u4E2D\u4E0E\u5176\u4ED6\u719F\u4EBA\u4E92\u4E0D\u76F8\u8BC6\u7684\u6BD4\u4F8B",
  persuasion: "\u542C\u6765\u7684\u8BDD\u4F7F\u542C\u8005\u671F\u671B\u79FB\u52A8\u7684\u5E45\u5EA6\uFF08\u5360\u5DEE\u8DDD\u7684\u6BD4\u4F8B\uFF09",
  sympathy: "\u542C\u6765\u7684\u8BDD\u4F7F\u542C\u8005\u6EE1\u610F\u5EA6\u6216\u964C\u751F\u4EBA\u770B\u6CD5\u79FB\u52A8\u7684\u5E45\u5EA6\uFF08\u5360\u5DEE\u8DDD\u7684\u6BD4\u4F8B\uFF09",
  envyOfEquals: "\u5F97\u77E5\u6761\u4EF6\u76F8\u540C\u7684\u4EBA\u72EC\u4EAB\u67D0\u9879\u670D\u52A1\u65F6\u7684\u4E0D\u6EE1\uFF080 \u81F3 1\uFF09",
  envyOfOthers: "\u5F97\u77E5\u522B\u4EBA\u72EC\u4EAB\u67D0\u9879\u670D\u52A1\u65F6\u7684\u4E0D\u6EE1\uFF080 \u81F3 1\uFF09",
  weightOfEnvy: "\u4E00\u6B21\u6500\u6BD4\u4F7F\u6EE1\u610F\u5EA6\u79FB\u52A8\u7684\u5E45\u5EA6\uFF08\u5360\u5DEE\u8DDD\u7684\u6BD4\u4F8B\uFF09",
  leavingPerYear: "\u4E2D\u6027\u5BA2\u6237\u6BCF\u5E74\u6D41\u5931\u7684\u6BD4\u4F8B",
  leavingBySatisfaction: "\u6EE1\u610F\u5EA6\u7559\u4F4F\u5BA2\u6237\u7684\u529B\u5EA6\uFF1A\u6EE1\u610F\u5EA6\u4E3A v \u7684\u5BA2\u6237\uFF0C\u6D41\u5931\u7387\u4E3A exp(\u2212\u6B64\u6570 \xD7 v) \u500D",
  strangers: "\u6BCF\u4F4D\u5BA2\u6237\u5BF9\u5E94\u591A\u5C11\u5C1A\u975E\u5BA2\u6237\u7684\u719F\u4EBA",
  attemptsPerYear: "\u516C\u53F8\u6BCF\u5E74\u5C1D\u8BD5\u4E89\u53D6\u4E00\u4F4D\u964C\u751F\u4EBA\u7684\u6B21\u6570",
  attemptsSucceed: "\u5BF9\u6CA1\u6709\u770B\u6CD5\u7684\u964C\u751F\u4EBA\uFF0C\u5C1D\u8BD5\u6210\u529F\u7684\u6BD4\u4F8B",
  referralsSucceed: "\u4E00\u6B21\u597D\u8BC4\u4E89\u53D6\u5230\u542C\u5230\u5B83\u7684\u964C\u751F\u4EBA\u7684\u6BD4\u4F8B",
  advertisingImpresses: "\u964C\u751F\u4EBA\u9996\u6B21\u542C\u5230\u516C\u5F00\u5BA3\u4F20\u65F6\u770B\u6CD5\u4E0A\u5347\u7684\u5E45\u5EA6\uFF08\u5360\u5DEE\u8DDD\u7684\u6BD4\u4F8B\uFF09",
  winningCosts: "\u4E89\u53D6\u4E00\u4F4D\u5BA2\u6237\u7684\u6210\u672C\u662F\u7EF4\u7CFB\u4E00\u5E74\u6210\u672C\u7684\u591A\u5C11\u500D"
};

// dist/report/wording/zh.js
var zh = {
  language: "zh",
  direction: "ltr",
  name: "\u5BA2\u6237\u671F\u671B\u62A5\u544A",
  skip: "\u8DF3\u5230\u6B63\u6587",
  contents: "\u76EE\u5F55",
  head: { version: "\u653F\u7B56\u7248\u672C", today: "\u65E5\u671F", simulated: "\u6A21\u62DF" },
  period: (first2, last) => `${first2}\u81F3${last}`,
  weeks: (count2) => `${count2} \u5468`,
  people: (customers, runs) => `${customers} \u4F4D\u5BA2\u6237\uFF0C\u6A21\u62DF ${runs} \u6B21`,
  needs: { basic: "\u57FA\u672C", expected: "\u671F\u671B", delight: "\u60CA\u559C" },
  commitments: { guaranteed: "\u4FDD\u8BC1", target: "\u76EE\u6807", "best-effort": "\u5C3D\u529B\u800C\u4E3A", none: "\u4E0D\u4F5C\u627F\u8BFA" },
  publicities: { public: "\u516C\u5F00", segment: "\u5206\u7FA4\u5185", individual: "\u5F53\u9762", unannounced: "\u4E0D\u544A\u77E5" },
  offered: { always: "\u603B\u662F", sometimes: "\u6709\u65F6", never: "\u4ECE\u4E0D" },
  range: (lowest, highest) => `${lowest} \u81F3 ${highest}`,
  everyone: "\u5168\u4F53\u5BA2\u6237",
  yes: "\u662F",
  no: "\u5426",
  none: "\u65E0",
  noFigure: "\u2013",
  figures: {
    satisfaction: "\u671F\u672B\u6EE1\u610F\u5EA6",
    leaving: "\u4E00\u5E74\u5185\u6D41\u5931",
    cost: "\u6BCF\u6708\u6210\u672C",
    exposed: "\u7ECF\u6E20\u9053\u8BEF\u77E5\u4E13\u5C5E\u670D\u52A1",
    scale: "\u22121 \u4E3A\u5168\u90E8\u6124\u6012\uFF0C+1 \u4E3A\u5168\u90E8\u60CA\u559C",
    withinYear: "\u5360\u5168\u4F53\u5BA2\u6237",
    budget: (budget) => `\u9884\u7B97 ${budget}`,
    noBudget: "\u672A\u8BBE\u9884\u7B97",
    onChannels: "\u4EBA\uFF0C\u6307\u516C\u53F8\u81EA\u5DF1\u7684\u6E20\u9053",
    between: (low, high) => `95% \u533A\u95F4\uFF1A${low} \u81F3 ${high}`
  },
  summary: {
    heading: "\u6458\u8981",
    proved: {
      label: "\u5DF2\u7ECF\u8BC1\u660E",
      all: (count2) => `\u5168\u90E8 ${count2} \u9879\u68C0\u67E5\u5BF9\u6BCF\u4E00\u4F4D\u53EF\u80FD\u7684\u5BA2\u6237\u90FD\u6210\u7ACB\uFF0C\u800C\u4E0D\u53EA\u662F\u5BF9\u6A21\u62DF\u7684\u5BA2\u6237\u3002`,
      some: (count2, of) => `${of} \u9879\u68C0\u67E5\u4E2D\u6709 ${count2} \u9879\u5BF9\u6BCF\u4E00\u4F4D\u53EF\u80FD\u7684\u5BA2\u6237\u90FD\u6210\u7ACB\uFF0C\u800C\u4E0D\u53EA\u662F\u5BF9\u6A21\u62DF\u7684\u5BA2\u6237\u3002`,
      noLeak: "\u6CA1\u6709\u4E13\u5C5E\u670D\u52A1\u4F1A\u88AB\u544A\u77E5\u7ED9\u4E0D\u8BE5\u77E5\u9053\u7684\u4EBA\u3002"
    },
    open: {
      label: "\u5C1A\u672A\u89E3\u51B3",
      nothing: (accepted) => accepted ? "\u6CA1\u6709\u5F85\u89E3\u51B3\u7684\u95EE\u9898\u3002" : "\u6CA1\u6709\u53D1\u73B0\u95EE\u9898\u3002",
      refuted: (count2, topics) => `\u6709 ${count2} \u4E2A\u95EE\u9898\u5F85\u89E3\u51B3\uFF1A${topics}\u3002`,
      topic: (title) => `\u201C${title}\u201D`,
      undecided: (count2) => `\u6709 ${count2} \u4E2A\u95EE\u9898\u672A\u80FD\u5224\u5B9A\uFF1B\u672A\u5224\u5B9A\u4E0D\u7B49\u4E8E\u6210\u7ACB\u3002`,
      allowed: (count2) => `\u6709 ${count2} \u4E2A\u95EE\u9898\u5DF2\u8BF4\u660E\u7406\u7531\u5E76\u83B7\u63A5\u53D7\u3002`
    },
    satisfaction: {
      label: "\u6EE1\u610F\u5EA6\u8D70\u52BF",
      everybody: (value2, weeks) => `\u5BA2\u6237\u8D77\u521D\u6301\u4E2D\u6027\u6001\u5EA6\uFF0C\u6EE1\u610F\u5EA6\u4E3A 0\uFF1B${weeks} \u5468\u540E\u4E3A ${value2}\uFF08\u22121 \u81F3 +1\uFF09\u3002`,
      extremes: (most, mostValue, least, leastValue) => `\u6700\u9AD8\uFF1A${most}\uFF0C${mostValue}\uFF1B\u6700\u4F4E\uFF1A${least}\uFF0C${leastValue}\u3002`
    },
    delights: {
      label: "\u60CA\u559C\u6D88\u9000",
      none: "\u653F\u7B56\u4E2D\u6CA1\u6709\u60CA\u559C\u578B\u670D\u52A1\u3002",
      keep: "\u6CA1\u6709\u54EA\u9879\u60CA\u559C\u88AB\u4E00\u6210\u4EE5\u4E0A\u7684\u5BA2\u6237\u89C6\u4E3A\u5F53\u7136\u3002",
      drop: (services) => `\u5DF2\u88AB\u89C6\u4E3A\u5E94\u6709\u7684\u60CA\u559C\uFF1A${services}\u3002`,
      worn: (service, share) => `${service}\uFF08${share} \u7684\u5BA2\u6237\uFF09`
    },
    leaving: {
      label: "\u5BA2\u6237\u6D41\u5931",
      everybody: (share) => `\u4E00\u5E74\u5185\u6709 ${share} \u7684\u5BA2\u6237\u6D41\u5931\u3002`,
      extremes: (most, mostShare, least, leastShare) => `\u6700\u591A\uFF1A${most}\uFF0C${mostShare}\uFF1B\u6700\u5C11\uFF1A${least}\uFF0C${leastShare}\u3002`,
      won: (won, referred) => `\u8D62\u5F97 ${won} \u4F4D\u65B0\u5BA2\u6237\uFF0C\u5176\u4E2D ${referred} \u6765\u81EA\u5BA2\u6237\u53E3\u7891\u3002`
    },
    exposure: {
      label: "\u4E13\u5C5E\u670D\u52A1\u5916\u4F20",
      none: "\u653F\u7B56\u6CA1\u6709\u5BF9\u4EFB\u4F55\u4EBA\u4FDD\u5BC6\u7684\u670D\u52A1\u3002",
      byChannel: "\u6CA1\u6709\u4EBA\u4ECE\u516C\u53F8\u6E20\u9053\u5F97\u77E5\u4E0D\u8BE5\u77E5\u9053\u7684\u4E13\u5C5E\u670D\u52A1\u3002",
      heldBack: "\u68C0\u67E5\u6240\u6307\u7684\u4E0D\u5F53\u544A\u77E5\u5DF2\u88AB\u7CFB\u7EDF\u62E6\u4E0B\uFF1A\u6CA1\u6709\u4EBA\u4ECE\u516C\u53F8\u6E20\u9053\u5F97\u77E5\u4E0D\u8BE5\u77E5\u9053\u7684\u4E13\u5C5E\u670D\u52A1\u3002",
      leak: (names) => `\u6E20\u9053\u628A\u4E13\u5C5E\u670D\u52A1\u544A\u77E5\u4E86\u4E0D\u8BE5\u77E5\u9053\u7684\u4EBA\uFF1A${names}\u3002`,
      nobody: "\u53E3\u7891\u4E5F\u6CA1\u6709\u5916\u4F20\u3002",
      heard: (service, people) => `\u53E3\u7891\u5916\u4F20\u6700\u591A\u7684\u662F${within(service)}\uFF1A\u6709 ${people} \u4F4D\u4E0D\u8BE5\u77E5\u9053\u7684\u4EBA\u5F97\u77E5\u3002`
    },
    cost: {
      label: "\u6210\u672C",
      free: "\u653F\u7B56\u6CA1\u6709\u5199\u660E\u6210\u672C\u3002",
      perMonth: (cost, customers) => `\u4E3A ${customers} \u4F4D\u6A21\u62DF\u5BA2\u6237\u63D0\u4F9B\u670D\u52A1\uFF0C\u6BCF\u6708\u6210\u672C ${cost}\u3002`,
      within: (budget) => `\u6BCF\u4E2A\u6708\u90FD\u5728 ${budget} \u7684\u9884\u7B97\u4E4B\u5185\u3002`,
      over: (budget, months, of) => `${of} \u4E2A\u6708\u4E2D\u6709 ${months} \u4E2A\u6708\u8D85\u51FA ${budget} \u7684\u9884\u7B97\u3002`,
      below: (budget) => `\u5728 ${budget} \u7684\u9884\u7B97\u4E4B\u5185\u3002`,
      above: (budget) => `\u9AD8\u4E8E ${budget} \u7684\u9884\u7B97\u3002`,
      noBudget: "\u672A\u8BBE\u9884\u7B97\u3002",
      dearest: (service, share) => `\u82B1\u8D39\u6700\u591A\u7684\u662F${within(service)}\uFF0C\u5360 ${share}\u3002`
    },
    caution: "\u68C0\u67E5\u662F\u8BC1\u660E\uFF1A\u5BF9\u6BCF\u4E00\u4F4D\u53EF\u80FD\u5B58\u5728\u7684\u5BA2\u6237\u90FD\u6210\u7ACB\u3002\u6A21\u62DF\u662F\u6A21\u578B\uFF1A\u5B83\u8BF4\u660E\u5728\u5404\u9879\u5047\u8BBE\u6210\u7ACB\u65F6\u653F\u7B56\u4F1A\u8D70\u5411\u54EA\u91CC\uFF0C\u5E76\u4E0D\u9884\u8A00\u672A\u6765\u3002"
  },
  matrix: {
    heading: "\u8C01\u5F97\u5230\u4EC0\u4E48",
    note: "\u9488\u5BF9\u6BCF\u4E2A\u5206\u7FA4\u7684\u6240\u6709\u53EF\u80FD\u6210\u5458\uFF1A\u662F\u5426\u63D0\u4F9B\u3001\u627F\u8BFA\u5230\u4EC0\u4E48\u7A0B\u5EA6\u3001\u53EF\u4EE5\u544A\u77E5\u5230\u4EC0\u4E48\u8303\u56F4\u3002",
    caption: "\u670D\u52A1\u4E0E\u5206\u7FA4",
    service: "\u670D\u52A1",
    undecided: "\u5728\u8BA1\u7B97\u9884\u7B97\u5185\u672A\u80FD\u5F97\u51FA\u7ED3\u679C\u3002",
    nobody: "\u653F\u7B56\u6CA1\u6709\u5206\u7FA4\u6216\u6CA1\u6709\u670D\u52A1\u3002"
  },
  findings: {
    heading: "\u68C0\u67E5\u7ED3\u679C",
    note: "\u6BCF\u4E2A\u95EE\u9898\u90FD\u9644\u6709\u6700\u7B80\u5355\u7684\u5BA2\u6237\u5B9E\u4F8B\u3002\u5177\u4F53\u8BF4\u660E\u4E3A\u82F1\u6587\u539F\u6587\u3002",
    nothing: "\u6CA1\u6709\u53D1\u73B0\u95EE\u9898\u3002",
    severities: { error: "\u9519\u8BEF", warn: "\u8B66\u544A", info: "\u63D0\u793A" },
    allowed: "\u5DF2\u63A5\u53D7",
    undecided: "\u672A\u5224\u5B9A",
    accepted: (reason, until) => `\u63A5\u53D7\u7406\u7531\uFF1A${reason}${until === void 0 ? "" : `\uFF08\u81F3${after(until)}\uFF09`}`,
    subject: { service: "\u670D\u52A1", segment: "\u5206\u7FA4", channel: "\u6E20\u9053", fact: "\u4E8B\u5B9E", rules: "\u89C4\u5219" },
    help: "\u5982\u4F55\u6539\u6B63",
    witness: "\u5BA2\u6237\u5B9E\u4F8B",
    fact: "\u4E8B\u5B9E",
    parts: { customer: "\u6B64\u5BA2\u6237", other: "\u5BF9\u6BD4\u5BA2\u6237", insider: "\u5F97\u5230\u8005", outsider: "\u542C\u5230\u8005" },
    anybody: "\u5E76\u975E\u5BA2\u6237\u7684\u4EBA\u4E5F\u4F1A\u542C\u5230\u3002",
    proved: "\u5DF2\u8BC1\u660E",
    provedNote: "\u4EE5\u4E0B\u5404\u9879\u5BF9\u6BCF\u4E00\u4F4D\u53EF\u80FD\u5B58\u5728\u7684\u5BA2\u6237\u90FD\u6210\u7ACB\u3002",
    warnings: "\u5173\u4E8E\u5DF2\u63A5\u53D7\u7684\u95EE\u9898"
  },
  checks: ZH_CHECKS,
  channels: {
    heading: "\u8C01\u542C\u5230\u4EC0\u4E48",
    note: "\u9488\u5BF9\u6240\u6709\u53EF\u80FD\u7684\u5BA2\u6237\uFF0C\u6BCF\u4E2A\u6E20\u9053\u53EF\u80FD\u4F20\u8FBE\u7684\u5185\u5BB9\u3002\u6807\u6709\u201C\u4E13\u5C5E\u201D\u7684\u5E76\u975E\u4EBA\u4EBA\u53EF\u77E5\u3002",
    caption: "\u6E20\u9053\u3001\u53D7\u4F17\u4E0E\u5185\u5BB9",
    channel: "\u6E20\u9053",
    audience: "\u53D7\u4F17",
    services: "\u4F20\u8FBE\u7684\u670D\u52A1",
    public: "\u6240\u6709\u4EBA\uFF0C\u5305\u62EC\u975E\u5BA2\u6237",
    individual: "\u4E00\u6B21\u4E00\u4F4D\u5BA2\u6237",
    overheard: (segments) => `\u65C1\u542C\u8005\uFF1A${segments}`,
    except: "\u6709\u4F8B\u5916",
    nothing: "\u65E0",
    perk: "\u4E13\u5C5E",
    undecided: "\u5728\u8BA1\u7B97\u9884\u7B97\u5185\u672A\u80FD\u5F97\u51FA\u7ED3\u679C\u3002",
    none: "\u653F\u7B56\u6CA1\u6709\u6E20\u9053\u3002",
    untold: (services) => `\u4E0D\u5728\u4EFB\u4F55\u6E20\u9053\u544A\u77E5\uFF1A${services}\u3002`
  },
  satisfaction: {
    heading: "\u5BA2\u6237\u6709\u591A\u6EE1\u610F",
    note: "\u4ECE \u22121\uFF08\u5168\u90E8\u6124\u6012\uFF09\u7ECF 0\uFF08\u4E2D\u6027\uFF09\u5230 +1\uFF08\u5168\u90E8\u60CA\u559C\uFF09\u3002\u5404\u5206\u7FA4\u4E0E\u5168\u4F53\u5BA2\u6237\u5BF9\u7167\u3002",
    chart: (group2, first2, last, lowest, highest) => `${group2}\u7684\u6EE1\u610F\u5EA6\uFF1A\u8D77\u521D ${first2}\uFF0C\u671F\u672B ${last}\uFF1B\u5176\u95F4\u5728 ${lowest} \u4E0E ${highest} \u4E4B\u95F4\u3002`,
    table: "\u56FE\u4E2D\u6570\u636E",
    groupsTable: "\u5404\u5206\u7FA4\u7684\u5BA2\u6237\u6570\u3001\u6EE1\u610F\u5EA6\u4E0E\u6D41\u5931",
    group: "\u5206\u7FA4",
    customers: "\u671F\u672B\u5BA2\u6237\u6570",
    atEnd: "\u671F\u672B\u6EE1\u610F\u5EA6",
    leaving: "\u4E00\u5E74\u5185\u6D41\u5931",
    date: "\u5468\uFF08\u8D77\u59CB\u65E5\uFF09",
    empty: (groups) => `\u6CA1\u6709\u6210\u5458\u7684\u5206\u7FA4\uFF1A${groups}\u3002`,
    legend: { mean: "\u5404\u6B21\u6A21\u62DF\u7684\u5E73\u5747", band: "95% \u533A\u95F4", everyone: "\u5168\u4F53\u5BA2\u6237" }
  },
  expectation: {
    heading: "\u5BA2\u6237\u671F\u671B\u4EC0\u4E48",
    note: "\u5F97\u5230\u670D\u52A1\u7684\u5BA2\u6237\u6709\u591A\u786E\u4FE1\u5B83\u4F1A\u5982\u7EA6\u800C\u81F3\uFF0C0 \u81F3 100%\u3002\u66F2\u7EBF\u4E3A\u5168\u4F53\u5F97\u5230\u8005\u4ECE\u9996\u5468\u5230\u672B\u5468\u7684\u8D70\u52BF\uFF1B\u5404\u5217\u4E3A\u5404\u5206\u7FA4\u7684\u671F\u672B\u6C34\u5E73\u3002",
    caption: "\u5BF9\u5404\u9879\u670D\u52A1\u7684\u671F\u671B",
    course: "\u8D70\u52BF",
    chart: (service, first2, last) => `\u5BF9${within(service)}\u7684\u671F\u671B\uFF1A\u8D77\u521D ${first2}\uFF0C\u671F\u672B ${last}\u3002`
  },
  drop: {
    heading: "\u9010\u6E10\u6D88\u9000\u7684\u60CA\u559C",
    note: "\u5BF9\u67D0\u9879\u60CA\u559C\u5DF2\u4E0D\u518D\u89C9\u5F97\u60CA\u559C\u3001\u800C\u89C6\u4E3A\u5E94\u6709\u7684\u5BA2\u6237\u6BD4\u4F8B\u3002",
    none: "\u653F\u7B56\u4E2D\u6CA1\u6709\u60CA\u559C\u578B\u670D\u52A1\u3002",
    chart: (service, last) => `${service}\uFF1A${last} \u7684\u5BA2\u6237\u5DF2\u4E0D\u89C9\u5F97\u60CA\u559C\u3002`,
    table: "\u5404\u5206\u7FA4\u7684\u671F\u672B\u6BD4\u4F8B"
  },
  exposure: {
    heading: "\u8C01\u5F97\u77E5\u4E86\u5E76\u975E\u4EBA\u4EBA\u53EF\u77E5\u7684\u670D\u52A1",
    note: "\u4E0D\u8BE5\u77E5\u9053\u800C\u5F97\u77E5\u7684\u4EBA\uFF0C\u5305\u62EC\u975E\u5BA2\u6237\u3002\u516C\u53F8\u6E20\u9053\u4E0A\u5FC5\u987B\u4E3A\u96F6\uFF1B\u5BA2\u6237\u4E4B\u95F4\u7684\u53E3\u8033\u76F8\u4F20\uFF0C\u653F\u7B56\u65E0\u6CD5\u7981\u6B62\u3002",
    none: "\u6BCF\u9879\u670D\u52A1\u4EBA\u4EBA\u53EF\u77E5\u3002",
    chart: (service, last) => `\u671F\u672B\u6709 ${last} \u4F4D\u4E0D\u8BE5\u77E5\u9053\u7684\u4EBA\u7ECF\u53E3\u7891\u5F97\u77E5${after(service)}\u3002`,
    caption: "\u4E0D\u8BE5\u77E5\u9053\u800C\u5F97\u77E5\u7684\u4EBA",
    service: "\u670D\u52A1",
    knownTo: "\u53EF\u77E5\u8303\u56F4",
    byWordOfMouth: "\u7ECF\u53E3\u7891",
    byChannel: "\u7ECF\u6E20\u9053",
    comparisons: "\u611F\u5230\u88AB\u51B7\u843D",
    table: "\u56FE\u4E2D\u6570\u636E"
  },
  cost: {
    heading: "\u6210\u672C",
    note: "\u9488\u5BF9\u6A21\u62DF\u7684\u5BA2\u6237\uFF1B\u8981\u4E0E\u9884\u7B97\u5BF9\u6BD4\uFF0C\u8BF7\u6309\u5B9E\u9645\u5BA2\u6237\u6570\u6A21\u62DF\u3002",
    free: "\u653F\u7B56\u6CA1\u6709\u5199\u660E\u6210\u672C\u3002",
    chart: (first2, last, lowest, highest) => `${first2}\u81F3${last}\u6BCF\u6708\u6210\u672C\uFF1A\u5728 ${lowest} \u4E0E ${highest} \u4E4B\u95F4\u3002`,
    chartTitle: "\u6BCF\u6708\u6210\u672C",
    budget: "\u9884\u7B97",
    table: "\u56FE\u4E2D\u6570\u636E",
    month: "\u6708\u4EFD",
    cost: "\u6210\u672C",
    caption: "\u6574\u4E2A\u671F\u95F4\u5404\u9879\u670D\u52A1\u7684\u4EA4\u4ED8\u3001\u5931\u8BEF\u4E0E\u6210\u672C",
    service: "\u670D\u52A1",
    deliveries: "\u4EA4\u4ED8\u6B21\u6570",
    failures: "\u672A\u5982\u7EA6",
    missed: "\u5BA2\u6237\u671F\u5F85\u800C\u843D\u7A7A",
    total: "\u5168\u90E8\u670D\u52A1",
    noMonth: "\u6A21\u62DF\u671F\u95F4\u6CA1\u6709\u5B8C\u6574\u7684\u81EA\u7136\u6708\u3002"
  },
  assumptions: {
    heading: "\u6A21\u62DF\u7684\u5047\u8BBE",
    note: "\u636E\u6B64\u53EF\u4EE5\u9010\u4E2A\u6570\u5B57\u5730\u91CD\u73B0\u6A21\u62DF\u3002",
    model: "\u6A21\u62DF\u662F\u6A21\u578B\u3002\u533A\u95F4\u53EA\u8BF4\u660E\u5076\u7136\u56E0\u7D20\u4F7F\u7ED3\u679C\u53D8\u52A8\u591A\u5C11\uFF0C\u5E76\u4E0D\u8BF4\u660E\u6A21\u578B\u4E0E\u73B0\u5B9E\u76F8\u5DEE\u591A\u5C11\uFF1B\u5BF9\u67D0\u4E2A\u7CFB\u6570\u4E86\u89E3\u66F4\u591A\u7684\u4EBA\u53EF\u4EE5\u81EA\u884C\u8BBE\u5B9A\u3002",
    people: {
      label: "\u5BA2\u6237",
      made: "\u6309\u653F\u7B56\u58F0\u660E\u7684\u4E8B\u5B9E\u751F\u6210\uFF0C\u5728\u653F\u7B56\u80FD\u533A\u5206\u7684\u8303\u56F4\u5185\u5747\u5300\u5206\u5E03\uFF1B\u5B9E\u9645\u5BA2\u6237\u7684\u6587\u4EF6\u624D\u662F\u771F\u5B9E\u60C5\u51B5",
      given: "\u6765\u81EA\u6587\u4EF6"
    },
    seeds: "\u968F\u673A\u79CD\u5B50",
    period: "\u671F\u95F4",
    strangers: "\u53EF\u80FD\u6210\u4E3A\u5BA2\u6237\u7684\u964C\u751F\u4EBA",
    caption: "\u6240\u7528\u7CFB\u6570",
    name: "\u540D\u79F0",
    value: "\u6570\u503C",
    meaning: "\u542B\u4E49",
    source: "\u6765\u6E90",
    set: "\u81EA\u884C\u8BBE\u5B9A\u7684\u7CFB\u6570",
    changed: (usual) => `\u5DF2\u8BBE\u5B9A\uFF1B\u901A\u5E38\u4E3A ${usual}`,
    assumption: "\u5047\u8BBE",
    table: "\u5168\u90E8\u7CFB\u6570"
  },
  coefficients: ZH_COEFFICIENTS,
  marks: { colon: "\uFF1A", dot: " \xB7 ", space: "" },
  typography: {
    text: '"PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif',
    headings: '"Songti SC", "Noto Serif CJK SC", "Noto Serif SC", "Source Han Serif SC", "Microsoft YaHei", serif',
    figures: '"PingFang SC", "Hiragino Sans GB", "Noto Sans CJK SC", "Noto Sans SC", "Source Han Sans SC", "Microsoft YaHei", sans-serif',
    lineHeight: 1.7
  }
};

// dist/report/wording/wordings.js
var WORDINGS = [en, zh];

// dist/report/words/names.js
var namesOf = ({ policy, services, segments, channels, facts }, voice) => {
  let phrases = (parts) => new Map(parts.map(({ id, title }) => [id, kept(phraseOf(title, voice) ?? phraseOfId(id))])), by = (found) => (id) => found.get(id) ?? phraseOfId(id), kinds = [services, segments, channels].map(phrases), [service, segment, channel] = kinds, terms = new Map(services.map(({ id, terms: terms2 }) => [id, phrases(terms2)]));
  return {
    policy: kept(phraseOf(policy.title, voice) ?? { text: onOneLine(phraseOfId(policy.name).text) }),
    service: by(service ?? /* @__PURE__ */ new Map()),
    segment: by(segment ?? /* @__PURE__ */ new Map()),
    channel: by(channel ?? /* @__PURE__ */ new Map()),
    fact: by(phrases(facts)),
    term: (of, id) => terms.get(of)?.get(id) ?? phraseOfId(id),
    anything: (id) => {
      let found = kinds.flatMap((kind) => kind.get(id) ?? []);
      return found.length === 1 ? found[0] : void 0;
    }
  };
}, kept = (phrase) => ({ ...phrase, text: isolated(phrase.text) });

// dist/report/words/telling.js
var tellingOf = (data, lang, own) => {
  let { wording, language, wanted } = chooseWording(lang, own ? [own] : WORDINGS);
  return {
    data,
    wording,
    language,
    names: namesOf(data, { language, wanted }),
    numbers: numbersIn(language, data.policy.currency && onOneLine(data.policy.currency), wording.noFigure)
  };
};

// dist/report/report-html.js
var reportHtml = (data, { wording, lang = wording?.language ?? "en" } = {}) => pageOf(tellingOf(data, lang, wording)).markup;

// dist/report/gathered.js
var gathered = (policy, { check, simulated, today, budget }) => {
  let formulas = formulasOf(policy, budget === void 0 ? {} : { budget }), [rows, told] = [matrix(policy, formulas), announcements(policy, formulas)], { name, version, currency, title, description } = policy;
  return {
    policy: {
      name,
      ...version !== void 0 && { version },
      ...currency !== void 0 && { currency },
      ...title !== void 0 && { title },
      ...description !== void 0 && { description }
    },
    ...today !== void 0 && { today },
    facts: [...policy.facts.values()].map(namedOf),
    segments: [...policy.segments.values()].map(namedOf),
    services: [...policy.services.values()].map(({ need, exclusiveTo, knownTo, cost, terms, ...service }) => ({
      ...namedOf(service),
      need,
      ...exclusiveTo && { exclusiveTo },
      knownTo,
      ...cost !== void 0 && { cost },
      terms: [...terms].map(([id, { title: named3 }]) => namedOf({ id, ...named3 !== void 0 && { title: named3 } }))
    })),
    channels: [...policy.channels.values()].map(({ reach, overheardBy, except, ...channel }) => ({
      ...namedOf(channel),
      reach,
      overheardBy,
      hasExceptions: except !== void 0
    })),
    check,
    ...isRight(rows) && { matrix: rows.right },
    ...isRight(told) && { announcements: told.right },
    simulated
  };
}, namedOf = ({ id, title }) => ({ id, ...title !== void 0 && { title } });

// dist/report/measure/months.js
var isoDay = (time2) => new Date(time2).toISOString().slice(0, 10), endOf = (dates) => isoDay(Date.parse(dates.at(-1) ?? "") + 5184e5), monthsOf = (dates) => {
  let days = dates.flatMap((date3) => Array.from({ length: 7 }, (_, day) => isoDay(Date.parse(date3) + day * 864e5))), byMonth = /* @__PURE__ */ new Map();
  for (let [at, day] of days.entries()) {
    let month = day.slice(0, 7), counts = byMonth.get(month) ?? dates.map(() => 0), week = Math.floor(at / 7);
    counts[week] = (counts[week] ?? 0) + 1, byMonth.set(month, counts);
  }
  return [...byMonth].filter(([month, counts]) => counts.reduce((sum3, count2) => sum3 + count2, 0) === daysIn(month)).map(([month, counts]) => ({ month, shares: counts.map((count2) => count2 / 7) }));
}, daysIn = (month) => {
  let [year, number6] = month.split("-").map(Number);
  return new Date(Date.UTC(year ?? 0, number6 ?? 0, 0)).getUTCDate();
};

// dist/report/measure/measure.js
var WEEKS_A_YEAR = 365.25 / 7, measure = (policy, ensemble, given) => {
  let [first2] = ensemble.simulations;
  if (first2 === void 0)
    throw new InvariantError("an ensemble has at least one simulation");
  let dates = first2.weeks.map(({ date: date3 }) => date3), services = [...policy.services.values()];
  return {
    start: first2.start,
    end: endOf(dates),
    dates,
    seeds: ensemble.simulations.map(({ seed }) => seed),
    customers: first2.customers,
    strangers: first2.strangers,
    given,
    coefficients: first2.coefficients,
    everyone: groupOf(ensemble, 0, services),
    groups: [...policy.segments.keys()].map((_, at) => groupOf(ensemble, at + 1, services)),
    services: services.map((service, at) => serviceOf(ensemble, service, at)),
    flows: flowsOf(ensemble),
    cost: costOf(policy, ensemble, dates)
  };
}, groupOf = (ensemble, at, services) => {
  let inWeek = (read) => (week) => read(week.segments[at]);
  return {
    customers: ensemble.bandsOf(inWeek(({ customers }) => customers)),
    satisfaction: ensemble.bandsOf(inWeek(({ satisfaction }) => satisfaction)),
    leaving: ensemble.bandOf(({ weeks }) => {
      let left2 = sum2(weeks, inWeek(({ left: left3 }) => left3)), present = left2 + sum2(weeks, inWeek(({ customers }) => customers));
      return 1 - (1 - left2 / present) ** WEEKS_A_YEAR;
    }),
    services: services.map((service, place) => {
      let last = (read) => ensemble.bandOf(({ weeks }) => {
        let group2 = weeks.at(-1)?.segments[at], found = group2?.services[place];
        return group2 && found ? read(found, group2) : Number.NaN;
      });
      return {
        offered: last(({ offered }) => offered),
        expectation: last(({ expectation }) => expectation),
        ...service.need === "delight" && { dropped: last(({ dropped }, { customers }) => dropped / customers) }
      };
    })
  };
}, serviceOf = (ensemble, { need, knownTo }, at) => {
  let everyone = (read) => ensemble.bandsOf(({ segments: [group2] }) => {
    let found = group2?.services[at];
    return group2 && found ? read(found, group2) : Number.NaN;
  }), total = (name) => ensemble.bandOf(({ weeks }) => sum2(weeks, ({ services }) => services[at]?.[name] ?? 0));
  return {
    expectation: everyone(({ expectation }) => expectation),
    ...need === "delight" && { dropped: everyone(({ dropped }, { customers }) => dropped / customers) },
    ...knownTo !== "everyone" && { exposure: exposureOf(ensemble, at) },
    deliveries: total("deliveries"),
    failures: total("failures"),
    missed: total("missed"),
    comparisons: total("comparisons"),
    cost: total("cost")
  };
}, exposureOf = (ensemble, at) => ({
  byWordOfMouth: ensemble.bandsOf(({ services }) => services[at]?.outsiders.byWordOfMouth ?? Number.NaN),
  byChannel: Math.max(...ensemble.simulations.map(({ weeks }) => Math.max(...weeks.map(({ services }) => services[at]?.outsiders.byChannel ?? 0))))
}), flowsOf = (ensemble) => {
  let total = (read) => ({ weeks }) => sum2(weeks, read), won = total(({ won: won2 }) => won2), referred = total(({ referred: referred2 }) => referred2);
  return {
    won: ensemble.bandOf(won),
    referred: ensemble.bandOf((simulation) => referred(simulation) / won(simulation)),
    left: ensemble.bandOf(total(({ left: left2 }) => left2)),
    tales: { good: ensemble.bandOf(total(({ tales }) => tales.good)), bad: ensemble.bandOf(total(({ tales }) => tales.bad)) }
  };
}, DAYS_PER = { day: 1, week: 7, month: 30.4375, year: 365.25 }, costOf = ({ budget }, ensemble, dates) => {
  let total = ({ weeks }) => sum2(weeks, ({ cost }) => cost);
  return {
    total: ensemble.bandOf(total),
    perMonth: ensemble.bandOf((simulation) => total(simulation) * 30.4375 / (7 * dates.length)),
    months: monthsOf(dates).map(({ month, shares }) => ({
      month,
      cost: ensemble.bandOf(({ weeks }) => sum2(weeks, ({ cost }, week) => cost * (shares[week] ?? 0)))
    })),
    ...budget && { budget: { ...budget, perMonth: budget.amount * 30.4375 / DAYS_PER[budget.per] } }
  };
}, sum2 = (items, read) => items.reduce((total, item, at) => total + read(item, at), 0);

// dist/report/report-of.js
var reportOf = async (policy, options = {}) => {
  let { today, budget, onQuestion, ...simulation } = options, shared = { ...today !== void 0 && { today }, ...budget !== void 0 && { budget } }, ran = await simulateRuns(policy, simulation);
  if (isLeft(ran))
    return ran;
  let check = await investigate(policy, shared, onQuestion && { asked: onQuestion }), simulated = measure(policy, ran.right, Array.isArray(options.customers));
  return right(gathered(policy, { check, simulated, ...shared }));
};

// dist/report/wording/language-of-report.js
var languageOfReport = (lang) => chooseWording(lang, WORDINGS).language;

export {
  en,
  zh,
  reportHtml,
  reportOf,
  languageOfReport
};
