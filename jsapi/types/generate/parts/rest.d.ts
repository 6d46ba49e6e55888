declare namespace Twilio {
  /** The resources of the REST API, by domain and version, and the objects that they give. */
  namespace rest {
    /** Called with the error or with the result, for those who do not use the promise. */
    type Callback<T> = (error: Error | null, result?: T) => any;
    /** Headers to send with a request. */
    type Headers = { [name: string]: any };

    /** An object that the API gave. */
    interface Instance {
      /** The properties as a plain object. */
      toJSON(): any;
    }

    /** How much of a list is fetched. */
    interface ListOptions {
      /** How many items there are at most; all without it. */
      limit?: number;
      /** How many items are fetched with one request. */
      pageSize?: number;
    }

    /** What each takes besides. */
    interface EachOptions<I> extends ListOptions {
      /** Called with each item, and with a function that ends it. */
      callback?: (item: I, done: (error?: Error) => void) => void;
      /** Called at the end. */
      done?: (error?: Error) => void;
    }

    /** Which page of a list is fetched. */
    interface PageOptions {
      /** How many items the page has. */
      pageSize?: number;
      /** The number of the page, as the API gave it. */
      pageNumber?: number;
      /** The token of the page, as the API gave it. */
      pageToken?: string;
    }

    /** A page of a list. */
    interface Page<I> {
      /** The items of this page. */
      instances: I[];
      /** The URL of the page after this one. */
      nextPageUrl?: string;
      /** The URL of the page before this one. */
      previousPageUrl?: string;
      /** The URL of the page after this one. */
      getNextPageUrl(): string | undefined;
      /** The URL of the page before this one. */
      getPreviousPageUrl(): string | undefined;
      /** Fetches the page after this one. */
      nextPage(): Promise<Page<I>> | undefined;
      /** Fetches the page before this one. */
      previousPage(): Promise<Page<I>> | undefined;
      /** The page as a plain object. */
      toJSON(): object;
    }

    /** What the API has at a path of its own. */
    interface Resource {
      /** What identifies it, as a plain object. */
      toJSON(): any;
    }

    /** A list: call it with what identifies one of its items. */
    interface Leads<A extends any[], C> {
      (...args: A): C;
      /** The same as a call of the list. */
      get(...args: A): C;
    }

    interface Creates<P, I> {
      /** Makes a new one (POST) and resolves to it. */
      create(params?: P, callback?: Callback<I>): Promise<I>;
      /** As create, with the status and the headers of the answer. */
      createWithHttpInfo(params?: P, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface CreatesWith<P, I> {
      /** Makes a new one (POST) and resolves to it. */
      create(params: P, callback?: Callback<I>): Promise<I>;
      /** As create, with the status and the headers of the answer. */
      createWithHttpInfo(params: P, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface CreatesAndHeaders<P, I> {
      /** Makes a new one (POST) and resolves to it. */
      create(params?: P, headers?: Headers, callback?: Callback<I>): Promise<I>;
      /** As create, with the status and the headers of the answer. */
      createWithHttpInfo(params?: P, headers?: Headers, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface CreatesWithAndHeaders<P, I> {
      /** Makes a new one (POST) and resolves to it. */
      create(params: P, headers?: Headers, callback?: Callback<I>): Promise<I>;
      /** As create, with the status and the headers of the answer. */
      createWithHttpInfo(params: P, headers?: Headers, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface Fetches<P, I> {
      /** Fetches it (GET). */
      fetch(params?: P, callback?: Callback<I>): Promise<I>;
      /** Fetches it (GET). */
      fetch(callback: Callback<I>): Promise<I>;
      /** As fetch, with the status and the headers of the answer. */
      fetchWithHttpInfo(params?: P, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface FetchesWith<P, I> {
      /** Fetches it (GET). */
      fetch(params: P, callback?: Callback<I>): Promise<I>;
      /** As fetch, with the status and the headers of the answer. */
      fetchWithHttpInfo(params: P, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface Updates<P, I> {
      /** Changes it (POST) and resolves to what it is then. */
      update(params?: P, callback?: Callback<I>): Promise<I>;
      /** As update, with the status and the headers of the answer. */
      updateWithHttpInfo(params?: P, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface UpdatesWith<P, I> {
      /** Changes it (POST) and resolves to what it is then. */
      update(params: P, callback?: Callback<I>): Promise<I>;
      /** As update, with the status and the headers of the answer. */
      updateWithHttpInfo(params: P, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface UpdatesAndHeaders<P, I> {
      /** Changes it (POST) and resolves to what it is then. */
      update(params?: P, headers?: Headers, callback?: Callback<I>): Promise<I>;
      /** As update, with the status and the headers of the answer. */
      updateWithHttpInfo(params?: P, headers?: Headers, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface UpdatesWithAndHeaders<P, I> {
      /** Changes it (POST) and resolves to what it is then. */
      update(params: P, headers?: Headers, callback?: Callback<I>): Promise<I>;
      /** As update, with the status and the headers of the answer. */
      updateWithHttpInfo(params: P, headers?: Headers, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface PatchesAndHeaders<P, I> {
      /** Changes a part of it (PATCH) and resolves to what it is then. */
      patch(params?: P, headers?: Headers, callback?: Callback<I>): Promise<I>;
      /** As patch, with the status and the headers of the answer. */
      patchWithHttpInfo(params?: P, headers?: Headers, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface PatchesWithAndHeaders<P, I> {
      /** Changes a part of it (PATCH) and resolves to what it is then. */
      patch(params: P, headers?: Headers, callback?: Callback<I>): Promise<I>;
      /** As patch, with the status and the headers of the answer. */
      patchWithHttpInfo(params: P, headers?: Headers, callback?: Callback<ApiResponse<I>>): Promise<ApiResponse<I>>;
    }
    interface Patches<P, I> extends PatchesAndHeaders<P, I> {}
    interface PatchesWith<P, I> extends PatchesWithAndHeaders<P, I> {}
    interface Removes {
      /** Deletes it (DELETE) and resolves to whether it is gone. */
      remove(params?: object, callback?: Callback<boolean>): Promise<boolean>;
      /** Deletes it (DELETE) and resolves to whether it is gone. */
      remove(callback: Callback<boolean>): Promise<boolean>;
      /** As remove, with the status and the headers of the answer. */
      removeWithHttpInfo(params?: object, callback?: Callback<ApiResponse<boolean>>): Promise<ApiResponse<boolean>>;
    }
    interface Lists<P, I> {
      /** Resolves to the items, fetched page by page (GET) up to the limit. */
      list(params?: P & ListOptions, callback?: Callback<I[]>): Promise<I[]>;
      /** As list, with the status and the headers of the answer. */
      listWithHttpInfo(params?: P & ListOptions, callback?: Callback<ApiResponse<I[]>>): Promise<ApiResponse<I[]>>;
      /** Calls a function with each item, as they are fetched. */
      each(params: P & EachOptions<I>, callback?: (item: I, done: (error?: Error) => void) => void): void;
      /** Calls a function with each item, as they are fetched. */
      each(callback: (item: I, done: (error?: Error) => void) => void): void;
      /** As each, with the status and the headers of the answers. */
      eachWithHttpInfo(params?: P & EachOptions<I>, callback?: (item: I, done: (error?: Error) => void) => void): void;
      /** Fetches one page. */
      page(params?: P & PageOptions, callback?: Callback<Page<I>>): Promise<Page<I>>;
      /** As page, with the status and the headers of the answer. */
      pageWithHttpInfo(params?: P & PageOptions, callback?: Callback<ApiResponse<Page<I>>>): Promise<ApiResponse<Page<I>>>;
      /** Fetches the page at a URL that another page named. */
      getPage(url: string, callback?: Callback<Page<I>>): Promise<Page<I>>;
      /** As getPage, with the status and the headers of the answer. */
      getPageWithHttpInfo(url: string, callback?: Callback<ApiResponse<Page<I>>>): Promise<ApiResponse<Page<I>>>;
    }
  }
}
